package com.cegidlife.availability.release;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.maintenance.Planner;
import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.EntitlementsChanged.EntitledEnvironment;
import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.events.ReleasePublished;
import com.cegidlife.events.SupportedVersionsChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.WithMailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
@WithMailServer
public class ReleaseTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant ITS_DAY = Instant.parse("2027-01-31T23:00:00Z");

    @Inject
    MutableClock clock;

    private final String product = "P" + UUID.randomUUID();
    private EventPublisher publisher;
    private EventRecorder events;
    private MonitoredCustomer customer;

    @BeforeEach
    void a_customer_with_the_product() {
        publisher = new EventPublisher(SuiteServers.kafka());
        events = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_RELEASES, Topic.AVAILABILITY_PRODUCTS);
        customer = MonitoredCustomer.notYetKnown(publisher);
        publisher.publish(entitlements());
        await().until(() ->
                operator().get("/environments/" + customer.environmentId).statusCode() == 200);
        // The clock runs on: a mail that is not taken at once is tried again.
        clock.advance(Duration.between(clock.instant(), NOVEMBER));
    }

    @AfterEach
    void close() {
        clock.reset();
        events.close();
        publisher.close();
    }

    /** A release to prepare. */
    public static Map<String, Object> release(String product, String category, String versionNumber) {
        var body = new LinkedHashMap<String, Object>();
        body.put("product", product);
        body.put("category", category);
        body.put("versionNumber", versionNumber);
        body.put("summaryFrench", "Lettrage plus rapide.");
        body.put("summaryEnglish", "Faster matching.");
        body.put("releasedOn", "2027-02-01");
        return body;
    }

    @Rule({"R10.1", "R10.2", "R10.5"})
    @Test
    void a_new_version_is_announced_before_its_day_and_published_from_then_on() {
        var body = release(product, "NEW_VERSION", "2027.1");
        body.put("major", true);
        var id = prepared(body);
        order(id, "publish").statusCode(409).body("type", equalTo("/problems/release-not-announced"));
        customer.user().get("/releases/" + id).then().statusCode(404);

        order(id, "announce").statusCode(200).body("state", equalTo("ANNOUNCED"));
        customer.user().get("/releases/" + id).then().body("releasedOn", equalTo("2027-02-01"));
        clock.set(ITS_DAY.minusMillis(1));
        order(id, "publish").statusCode(409).body("type", equalTo("/problems/release-before-its-day"));
        clock.set(ITS_DAY);
        order(id, "publish").statusCode(200).body("state", equalTo("PUBLISHED"));

        var published =
                events.await(ReleasePublished.class, event -> event.product().equals(product));
        assertThat(published.event().category()).isEqualTo(ReleaseCategory.NEW_VERSION);
        assertThat(published.event().major()).isTrue();
        assertThat(published.event().version()).isEqualTo("2027.1");
        assertThat(published.event().releasedOn()).isEqualTo(LocalDate.of(2027, 2, 1));
        var versions = events.await(
                SupportedVersionsChanged.class, event -> event.product().equals(product));
        assertThat(versions.event().revision()).isEqualTo(1);
        assertThat(versions.event().versions())
                .extracting(version -> version.version())
                .containsExactly("2027.1");
    }

    @Rule("R10.2")
    @Test
    void a_date_that_has_come_is_not_announced_any_more() {
        var id = prepared(release(product, "NEW_VERSION", "2027.1"));
        clock.set(ITS_DAY);

        order(id, "announce").statusCode(409).body("type", equalTo("/problems/release-announced-too-late"));
    }

    @Rule("R10.1")
    @Test
    void a_new_version_changes_the_number_and_a_patch_does_not() {
        Planner.post("/releases", release(product, "PATCH", "2027.1"))
                .statusCode(409)
                .body("type", equalTo("/problems/patch-of-unknown-version"));
        published("2027.1");

        Planner.post("/releases", release(product, "NEW_VERSION", "2027.1"))
                .statusCode(409)
                .body("type", equalTo("/problems/version-exists"))
                .body("rule", equalTo("R10.1"));
        Planner.post("/releases", release(product, "PATCH", "2027.1")).statusCode(201);
    }

    @Rule("R1.4")
    @Test
    void a_release_is_an_improvement_or_a_correction_of_standard_features_and_nothing_else() {
        published("2027.1");
        Planner.post("/releases", release(product, "NEW_VERSION", "2027.2"))
                .statusCode(201)
                .body("category", equalTo("NEW_VERSION"));
        Planner.post("/releases", release(product, "PATCH", "2027.1"))
                .statusCode(201)
                .body("category", equalTo("PATCH"));

        for (var category : List.of("SPECIFIC_DEVELOPMENT", "SETTING", "")) {
            Planner.post("/releases", release(product, category, "2027.3"))
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/category"));
        }
        var uncategorised = release(product, "PATCH", "2027.1");
        uncategorised.remove("category");
        Planner.post("/releases", uncategorised).statusCode(400).body("violations[0].pointer", equalTo("/category"));
    }

    @Rule({"R10.1", "R10.2"})
    @Test
    void a_patch_needs_no_notice_and_may_be_announced() {
        published("2027.1");
        var silent = prepared(release(product, "PATCH", "2027.1"));

        order(silent, "publish").statusCode(200);

        events.await(
                ReleasePublished.class,
                event -> event.product().equals(product) && event.category() == ReleaseCategory.PATCH);
        operator().get("/notices?subjectId=" + silent).then().body("items", hasSize(0));
        var later = release(product, "PATCH", "2027.1");
        later.put("releasedOn", "2027-03-01");
        var told = prepared(later);
        order(told, "announce").statusCode(200);
        operator().get("/notices?subjectId=" + told).then().body("items", hasSize(1));
    }

    @Rule({"R10.2", "R10.3", "R10.4"})
    @Test
    void customers_are_told_the_date_the_services_that_cost_extra_and_the_reports_that_may_break() {
        var address = "user-" + UUID.randomUUID() + "@durand.example";
        publisher.publish(new AccountChanged(UUID.randomUUID(), customer.id, "Hugo", address, true, 1));
        var other = MonitoredCustomer.known(publisher);
        var body = release(product, "NEW_VERSION", "2027.1");
        body.put("needsServices", true);
        body.put("breaksSpecificReports", true);
        await().until(() -> {
            var id = prepared(body);
            order(id, "announce").statusCode(200);
            List<String> recipients = operator().get("/notices?subjectId=" + id).path("items.recipient");
            if (!recipients.contains(address)) {
                order(id, "withdraw").statusCode(200);
            }
            return recipients.contains(address);
        });

        await().until(() -> !SuiteServers.mails().receivedBy(address).isEmpty());
        var mail = SuiteServers.mails().receivedBy(address).getFirst();
        assertThat(mail.subject()).isEqualTo("Nouvelle version annoncée / New version announced");
        assertThat(mail.text())
                .contains("sera disponible à partir du 2027-02-01")
                .contains("Elles ne sont pas comprises dans le prix")
                .contains("/services")
                .contains("Les états spécifiques peuvent ne plus fonctionner")
                .contains("Leur validation est une prestation payante");
        other.user().get("/releases").then().body("items.product", not(hasItem(product)));
    }

    @Rule("R10.2")
    @Test
    void technical_documents_are_attached_and_downloaded_by_those_who_were_told() {
        var other = MonitoredCustomer.known(publisher);
        var id = prepared(release(product, "NEW_VERSION", "2027.1"));
        String document =
                document(id, "%PDF-1.7 notes").statusCode(201).extract().path("id");
        document(id, "<html>").statusCode(415).body("type", equalTo("/problems/document-not-pdf"));
        customer.user().get("/releases/" + id + "/documents/" + document).then().statusCode(404);

        order(id, "announce").statusCode(200);

        customer.user().get("/releases/" + id + "/documents").then().body("name", equalTo(List.of("notes.pdf")));
        var download = customer.user().get("/releases/" + id + "/documents/" + document);
        assertThat(download.asString()).isEqualTo("%PDF-1.7 notes");
        assertThat(download.getHeader("Content-Disposition")).startsWith("attachment");
        other.user().get("/releases/" + id + "/documents/" + document).then().statusCode(404);
    }

    @Test
    void the_maintenance_that_deploys_it_is_linked() {
        var maintenance = Planner.planned(Planner.plan(
                customer.id, Instant.parse("2026-11-27T19:00:00Z"), Instant.parse("2026-11-30T06:00:00Z")));
        var body = release(product, "NEW_VERSION", "2027.1");
        body.put("maintenanceId", maintenance);
        Planner.post("/releases", body).statusCode(201).body("maintenanceId", equalTo(maintenance));

        body.put("versionNumber", "2027.2");
        body.put("maintenanceId", UUID.randomUUID());
        Planner.post("/releases", body).statusCode(400).body("type", equalTo("/problems/release-maintenance-unknown"));
    }

    @Test
    void the_end_of_the_support_of_a_version_is_told() {
        published("2027.1");
        support("2027.1", "2020-01-01").statusCode(409);
        support("2026.9", "2028-01-31").statusCode(404);

        support("2027.1", "2028-01-31").statusCode(200).body("[0].supportedUntil", equalTo("2028-01-31"));

        var changed = events.await(
                SupportedVersionsChanged.class, event -> event.product().equals(product) && event.revision() == 2);
        assertThat(changed.event().versions().getFirst().supportedUntil()).contains(LocalDate.of(2028, 1, 31));
        customer.user().get("/products/unknown/versions").then().body("", hasSize(0));
    }

    private void published(String versionNumber) {
        var id = prepared(release(product, "NEW_VERSION", versionNumber));
        order(id, "announce").statusCode(200);
        clock.set(ITS_DAY);
        order(id, "publish").statusCode(200).body("maintenanceId", nullValue());
    }

    private static String prepared(Map<String, Object> body) {
        return Planner.post("/releases", body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse order(String id, String command) {
        var etag = operator().get("/releases/" + id).getHeader("ETag");
        return operator()
                .header("If-Match", etag)
                .post("/releases/" + id + "/" + command)
                .then();
    }

    private static ValidatableResponse document(String id, String content) {
        return operator()
                .contentType("application/pdf")
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post("/releases/" + id + "/documents?name=notes.pdf")
                .then();
    }

    private ValidatableResponse support(String versionNumber, String until) {
        return operator()
                .contentType(ContentType.JSON)
                .body(Map.of("supportedUntil", until))
                .put("/products/" + product + "/versions/" + versionNumber + "/support")
                .then();
    }

    private EntitlementsChanged entitlements() {
        var environment =
                new EntitledEnvironment(customer.environmentId, "Production", EnvironmentKind.PRODUCTION, product);
        return customer.entitlements(
                1,
                new EntitledContract(
                        UUID.randomUUID(),
                        "K-2026-000002",
                        true,
                        List.of(product),
                        10,
                        LocalDate.of(2026, 11, 1),
                        Optional.empty(),
                        List.of(environment)));
    }
}

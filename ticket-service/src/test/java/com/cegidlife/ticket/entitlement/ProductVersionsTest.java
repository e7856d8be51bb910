package com.cegidlife.ticket.entitlement;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.SupportedVersionsChanged;
import com.cegidlife.events.SupportedVersionsChanged.ProductVersion;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Handled;
import com.cegidlife.ticket.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions that get no support since availability-service tells until when they are supported. */
@QuarkusTest
@OnRealServers(database = "ticket")
class ProductVersionsTest {

    private static final LocalDate RELEASED = LocalDate.of(2025, 1, 6);

    @Inject
    MutableClock clock;

    private final String product = "P-" + UUID.randomUUID();
    private final Person manager = Person.staff(Role.SUPPORT_MANAGER);
    private EventPublisher publisher;

    @BeforeEach
    void publish() {
        clock.set(paris("2026-11-20T16:00"));
        publisher = new EventPublisher(SuiteServers.kafka());
    }

    @AfterEach
    void close() {
        publisher.close();
        clock.reset();
    }

    @Rule("R14.1")
    @Test
    void a_version_gets_no_support_from_the_day_after_the_last_one_with_support() {
        told(1, version("2026.4"), version("2025.2", LocalDate.of(2026, 11, 19)));

        listed().body("items", hasSize(1))
                .body("items[0].version", equalTo("2025.2"))
                .body("items[0].unmaintainedSince", equalTo("2026-11-20"))
                .body("items[0].replacedBy", equalTo("2026.4"));
    }

    @Test
    void the_same_news_twice_and_older_news_change_nothing() {
        var first = told(1, version("2026.4"), version("2025.2", LocalDate.of(2026, 11, 19)));
        told(2, version("2026.4"), version("2025.2", LocalDate.of(2027, 11, 19)));

        publisher.publish(first);
        told(1, version("2026.4"));
        told(2, version("2026.4"));

        listed().body("items", hasSize(1)).body("items[0].unmaintainedSince", equalTo("2027-11-20"));
    }

    @Test
    void a_version_that_is_supported_again_is_off_the_list() {
        told(1, version("2026.4"), version("2025.2", LocalDate.of(2026, 11, 19)));
        told(2, version("2026.4"), version("2025.2"));

        listed().body("items", hasSize(0));
    }

    @Test
    void what_a_support_manager_has_listed_stays_as_it_was_listed() {
        manager.asks()
                .body(Map.of(
                        "product",
                        product,
                        "version",
                        "2025.2",
                        "unmaintainedSince",
                        "2026-01-01",
                        "replacedBy",
                        "2025.3"))
                .post("/unmaintained-versions")
                .then()
                .statusCode(201);

        told(1, version("2026.4"), version("2025.2", LocalDate.of(2026, 11, 19)));
        told(2, version("2026.4"));

        listed().body("items", hasSize(1)).body("items[0].unmaintainedSince", equalTo("2026-01-01"));
    }

    @Test
    void what_availability_once_published_is_still_understood() {
        var once = GoldenSample.of(SupportedVersionsChanged.class).envelope();

        publisher.publish(once);

        Handled.await(once);
    }

    private Envelope<SupportedVersionsChanged> told(long revision, ProductVersion... versions) {
        var envelope = publisher.publish(new SupportedVersionsChanged(product, revision, List.of(versions)));
        Handled.await(envelope);
        return envelope;
    }

    private static ProductVersion version(String version) {
        return new ProductVersion(version, RELEASED, Optional.empty());
    }

    private static ProductVersion version(String version, LocalDate until) {
        return new ProductVersion(version, RELEASED, Optional.of(until));
    }

    private ValidatableResponse listed() {
        return manager.asks()
                .queryParam("product", product)
                .get("/unmaintained-versions")
                .then()
                .statusCode(200);
    }
}

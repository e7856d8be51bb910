package com.cegidlife.billing.usage;

import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Handled;
import com.cegidlife.events.StorageAllowanceExceeded;
import com.cegidlife.events.Topic;
import com.cegidlife.events.UsageReported;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.RecordRecorder;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.WithMailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
@WithMailServer
class UsageTest {

    private static final long GIGABYTE = 1L << 30;
    private static final String PARKING_LOT = Topic.USAGE_REPORTS.deadLetterTopic("billing-service");

    @Inject
    MutableClock clock;

    private EventRecorder recorder;
    private EventPublisher usage;
    private BillingClient client;
    private String address;
    private String number;

    /** Ten named users and 6 GB from 31 Jan 2026 on, and an administrator. */
    @BeforeEach
    void aContractInForce() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.BILLING_USAGE);
        usage = new EventPublisher(SuiteServers.kafka());
        on("2026-01-31");
        client = BillingClient.registered();
        number = client.contractInForce(Map.of("extras", List.of(Map.of("item", "STORAGE-1GB", "quantity", 1))))
                .extract()
                .path("number");
        address = UUID.randomUUID() + "@durand.example";
        sales().body(Map.of("displayName", "Alice Durand", "email", address, "administrator", true))
                .put("/customers/{customer}/accounts/{user}", client.customerId, UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        recorder.close();
        usage.close();
    }

    @Test
    @Rule("R4.2")
    void administratorsAreToldAt80AndAt100PercentOnceAndTheExcessIsPublished() {
        on("2026-02-10");
        report("2026-02-01", 5, 4 * GIGABYTE, 5);
        report("2026-02-02", 5, 5 * GIGABYTE, 5);
        report("2026-02-03", 5, 5 * GIGABYTE + 1, 5);
        report("2026-02-04", 5, 6 * GIGABYTE, 5);
        report("2026-02-05", 5, 6 * GIGABYTE + 1, 5);
        report("2026-02-06", 5, 7 * GIGABYTE, 5);

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(SuiteServers.mails().receivedBy(address)).hasSize(2));
        assertThat(SuiteServers.mails().receivedBy(address))
                .extracting(mail -> mail.text().contains("souscrivez une extension"))
                .containsExactlyInAnyOrder(false, true);
        recorder.await(StorageAllowanceExceeded.class, fact -> fact.customerId().equals(client.customerId));
        recorder.catchUp();
        assertThat(recorder.events(StorageAllowanceExceeded.class))
                .extracting(envelope -> envelope.event())
                .containsOnlyOnce(new StorageAllowanceExceeded(
                        client.customerId, LocalDate.of(2026, 2, 5), 6 * GIGABYTE + 1, 6 * GIGABYTE))
                .filteredOn(fact -> fact.customerId().equals(client.customerId))
                .hasSize(1);
        usage().body("storageLevel", equalTo("EXCEEDED")).body("openAccounts", equalTo(1));
    }

    @Test
    @Rule("R19.2")
    void ofADayTheHighestFiguresCountWhateverTheOrderOfTheReports() {
        on("2026-02-10");
        report("2026-02-03", 12, GIGABYTE, 12);
        report("2026-02-03", 9, GIGABYTE, 9);
        report("2026-02-01", 11, GIGABYTE, 11);
        var twice = usage.publish(reported("2026-02-05", 10, GIGABYTE, 10));
        usage.publish(twice);
        Handled.await(twice);

        client.admin()
                .get("/customers/{customer}/usage/days", client.customerId)
                .then()
                .body("items.namedUsers", equalTo(List.of(11, 12, 10)));
        client.admin()
                .queryParam("from", "2026-02-01")
                .queryParam("until", "2026-02-10")
                .get("/customers/{customer}/usage/above", client.customerId)
                .then()
                .body("", hasSize(2))
                .body("[0].from", equalTo("2026-02-02"))
                .body("[0].until", equalTo("2026-02-04"))
                .body("[0].namedUsers", equalTo(1))
                .body("[1].until", equalTo("2026-02-10"))
                .body("[1].namedUsers", equalTo(2));
    }

    @Test
    @Rule({"R19.2", "R4.2"})
    void whatIsUsedAboveTheOrderIsBilledFromTheNextDayOn() {
        on("2026-02-10");
        report("2026-02-03", 12, 7 * GIGABYTE + 1, 12);
        report("2026-02-04", 11, GIGABYTE, 11);

        sales().get("/contracts/{number}/lines", number)
                .then()
                .statusCode(200)
                .body("items.findAll { it.origin == 'USAGE' }.item", containsInAnyOrder("NAMED-USER", "STORAGE-1GB"))
                .body("items.findAll { it.origin == 'USAGE' }.quantity", equalTo(List.of(2, 2)))
                .body("items.findAll { it.origin == 'USAGE' }.startsOn", everyItem(equalTo("2026-02-04")));
    }

    @Test
    @Rule("R21.1")
    void aMicrosoft365ShortfallIsFlaggedAndToldOnce() {
        on("2026-02-10");
        report("2026-02-01", 8, GIGABYTE, 8);
        usage().body("microsoft365Missing", equalTo(0));
        report("2026-02-02", 8, GIGABYTE, 6);
        report("2026-02-03", 8, GIGABYTE, 7);

        usage().body("microsoft365Missing", equalTo(1)).body("orderedUsers", equalTo(10));
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(SuiteServers.mails().receivedBy(address)).hasSize(1));
        assertThat(SuiteServers.mails().receivedBy(address).getFirst().subject())
                .contains("Microsoft 365");
    }

    @Test
    @Rule("R19.2")
    void whatCannotBeIsParked() {
        on("2026-02-10");
        try (var parked = RecordRecorder.fromNow(SuiteServers.kafka(), PARKING_LOT)) {
            var negative = usage.publish(reported("2026-02-01", -1, GIGABYTE, 0));
            var future = usage.publish(reported("2026-02-11", 1, GIGABYTE, 1));
            var enormous = usage.publish(reported("2026-02-01", 1, Long.MAX_VALUE, 1));
            var unknown = usage.publish(
                    new UsageReported(UUID.randomUUID(), LocalDate.of(2026, 2, 1), 1, 1, 1, clock.instant()));

            List.of(negative, future, enormous, unknown)
                    .forEach(event -> parked.await(record -> Arrays.equals(event.value(), record.value())));
        }
        client.admin()
                .get("/customers/{customer}/usage/days", client.customerId)
                .then()
                .body("items", hasSize(0));
    }

    private void on(String day) {
        clock.set(Instant.parse(day + "T09:00:00Z"));
    }

    private void report(String day, int namedUsers, long bytes, int microsoft365Users) {
        Handled.await(usage.publish(reported(day, namedUsers, bytes, microsoft365Users)));
    }

    private UsageReported reported(String day, int namedUsers, long bytes, int microsoft365Users) {
        return new UsageReported(
                client.customerId, LocalDate.parse(day), namedUsers, bytes, microsoft365Users, clock.instant());
    }

    private ValidatableResponse usage() {
        return client.admin()
                .get("/customers/{customer}/usage", client.customerId)
                .then()
                .statusCode(200);
    }
}

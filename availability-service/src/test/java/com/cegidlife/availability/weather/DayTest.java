package com.cegidlife.availability.weather;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.PastOutage;
import com.cegidlife.availability.maintenance.Planner;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class DayTest {

    @Inject
    MutableClock clock;

    private EventPublisher publisher;
    private MonitoredCustomer customer;

    @BeforeEach
    void a_known_customer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        clock.reset();
        publisher.close();
    }

    @Rule({"R6.6", "D12"})
    @Test
    void bars_distinguish_outages_excluded_and_planned_time_days_outside_and_what_is_unknown() {
        clock.set(Instant.parse("2026-11-13T09:00:00Z"));
        Planner.announced(Planner.plan(
                customer.id, Instant.parse("2026-11-15T10:00:00Z"), Instant.parse("2026-11-15T12:00:00Z")));
        clock.set(Instant.parse("2026-11-17T09:00:00Z"));
        String urgent = Planner.post(
                        "/urgent-maintenances", Planner.urgent(customer.id, Instant.parse("2026-11-17T10:00:00Z")))
                .extract()
                .path("id");
        clock.set(Instant.parse("2026-11-17T10:00:00Z"));
        Planner.order(urgent, "end", Map.of()).statusCode(200);
        clock.set(Instant.parse("2026-11-19T11:00:00Z"));
        PastOutage.of(customer, "home", Instant.parse("2026-11-16T09:00:00Z"), Instant.parse("2026-11-16T10:00:00Z"));
        PastOutage.of(customer, "home", Instant.parse("2026-11-17T09:10:00Z"), Instant.parse("2026-11-17T09:40:00Z"));

        await().untilAsserted(() -> customer.user()
                .get("/environments/" + customer.environmentId + "/days?days=6")
                .then()
                .statusCode(200)
                .body(
                        "date",
                        equalTo(List.of(
                                "2026-11-14", "2026-11-15", "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19")))
                .body(
                        "level",
                        equalTo(List.of(
                                "OUTSIDE_REFERENCE_PERIOD", "PLANNED", "OUTAGE", "EXCLUDED", "UNKNOWN", "UNKNOWN")))
                .body("[1].plannedSeconds", equalTo(7_200))
                .body("[2].outageSeconds", equalTo(3_600))
                .body("[3].excludedSeconds", equalTo(1_800))
                .body("[3].outageSeconds", equalTo(0))
                .body("[4].unknownSeconds", equalTo(46_800))
                .body("[5].referencePeriodSeconds", equalTo(18_000)));
        customer.user()
                .get("/environments/" + customer.environmentId + "/days")
                .then()
                .body("", hasSize(90));
        customer.user()
                .get("/environments/" + customer.environmentId + "/days?days=91")
                .then()
                .statusCode(400);
    }

    @Rule("R11.2")
    @Test
    void the_days_of_another_customer_are_not_found() {
        var other = MonitoredCustomer.known(publisher);

        other.user()
                .get("/environments/" + customer.environmentId + "/days")
                .then()
                .statusCode(404);
    }
}

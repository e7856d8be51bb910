package com.cegidlife.billing.assistanceplus;

import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Handled;
import com.cegidlife.events.AppointmentHeld;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.Headers;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.RecordRecorder;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class HeldAppointmentsTest {

    private static final String PARKING_LOT = Topic.TICKET_APPOINTMENTS.deadLetterTopic("billing-service");

    @Inject
    MutableClock clock;

    private EventPublisher tickets;
    private BillingClient client;
    private UUID contractId;
    private String number;

    /** Two appointments a year, from 2 February 2026 on. */
    @BeforeEach
    void aPack() {
        tickets = new EventPublisher(SuiteServers.kafka());
        clock.set(Instant.parse("2026-02-02T09:00:00Z"));
        client = BillingClient.registered();
        var contract = client.contractInForce(Map.of("assistancePlus", Map.of("appointmentsPerYear", 2)))
                .extract();
        contractId = UUID.fromString(contract.path("id"));
        number = contract.path("number");
        clock.set(Instant.parse("2027-06-01T09:00:00Z"));
    }

    @AfterEach
    void close() {
        clock.reset();
        tickets.close();
    }

    @Test
    @Rule("R17.3")
    void asManyAppointmentsAsWantedAreHeldAndThoseBeyondTheNumberBoughtAreCounted() {
        handled(held("2026-03-01T09:00:00Z"));
        year("2026-03-01").body("bought", equalTo(2)).body("held", equalTo(1)).body("beyond", equalTo(0));

        handled(held("2026-03-02T09:00:00Z"), held("2026-03-03T09:00:00Z"), held("2026-03-04T09:00:00Z"));

        year("2026-03-01")
                .body("contractNumber", equalTo(number))
                .body("startsOn", equalTo("2026-02-02"))
                .body("anniversary", equalTo("2027-02-02"))
                .body("held", equalTo(4))
                .body("beyond", equalTo(2));
    }

    @Test
    @Rule("R17.3")
    void anAppointmentOnTheAnniversaryInParisBelongsToTheNewYear() {
        handled(held("2027-02-01T22:59:59Z"), held("2027-02-01T23:00:00Z"));

        year("2027-02-01").body("startsOn", equalTo("2026-02-02")).body("held", equalTo(1));
        year("2027-02-02").body("startsOn", equalTo("2027-02-02")).body("held", equalTo(1));
    }

    @Test
    @Rule("R17.3")
    void whatIsBeyondIsCountedHereWhateverTheEventsSayAndInWhateverOrderTheyArrive() {
        var last = held("2026-03-05T09:00:00Z", 1, false);
        var first = held("2026-03-03T09:00:00Z", 3, true);
        var middle = held("2026-03-04T09:00:00Z", 1, true);

        handled(last, first, middle);

        appointments(Map.of("on", "2026-03-01"))
                .body("items.id", contains(id(first), id(middle), id(last)))
                .body("items.ordinal", contains(1, 2, 3))
                .body("items.beyond", contains(false, false, true));
    }

    @Test
    void anAppointmentToldTwiceIsCountedOnce() {
        var appointment = held("2026-03-01T09:00:00Z");
        var first = tickets.publish(appointment);
        tickets.publish(first);
        handled(appointment);

        year("2026-03-01").body("held", equalTo(1));
    }

    @Test
    void theListIsPaged() {
        var early = held("2026-03-01T09:00:00Z");
        var middle = held("2026-03-02T09:00:00Z");
        var late = held("2026-03-03T09:00:00Z");
        handled(early, middle, late);

        String next = appointments(Map.of("on", "2026-03-01", "limit", 2))
                .body("items.id", contains(id(early), id(middle)))
                .extract()
                .path("next");

        appointments(Map.of("on", "2026-03-01", "limit", 2, "cursor", next))
                .body("items.id", contains(id(late)))
                .body("items.ordinal", contains(3));
    }

    @Test
    void withoutADayTheRunningYearIsShown() {
        year(sales(), Map.of()).body("startsOn", equalTo("2027-02-02")).body("held", equalTo(0));
        appointments(Map.of()).body("items", empty());
    }

    @Test
    void aDayToComeOrBeforeTheActivationIsRefused() {
        year(sales(), Map.of("on", "2027-06-02")).statusCode(400).body("violations.pointer", contains("on"));
        year(sales(), Map.of("on", "2026-02-01"))
                .statusCode(404)
                .body("type", endsWith("/problems/assistance-plus-not-in-force"));
    }

    @Test
    void aContractWithoutThePackHasNoYear() {
        String other = client.contractInForce(Map.of()).extract().path("number");

        sales().get("/contracts/{number}/assistance-plus", other)
                .then()
                .statusCode(404)
                .body("rule", equalTo("R17.4"));
    }

    @Test
    @Rule("R11.2")
    void administratorsSeeTheirOwnPackOnly() {
        year(client.admin(), Map.of()).statusCode(200);
        year(client.user(), Map.of()).statusCode(403);
        year(BillingClient.registered().admin(), Map.of()).statusCode(404);
    }

    @Test
    void appointmentsOfNoPackOfTheCustomerAreParkedWhileTheNextOnesGoOn() {
        var sample = GoldenSample.of(AppointmentHeld.class).envelope().event();
        var stranger = held(UUID.randomUUID(), "2026-03-01T09:00:00Z", 1, false);
        var beforeActivation = held("2026-02-01T09:00:00Z");
        try (var parked = RecordRecorder.fromNow(SuiteServers.kafka(), PARKING_LOT)) {
            for (var refused : List.of(sample, stranger, beforeActivation)) {
                tickets.publish(refused);
                var letter = parked.await(record -> refused.key().equals(record.key()));
                assertThat(Headers.of(letter).get("dead-letter-reason")).contains("assistance-plus-not-in-force");
            }
        }
        handled(held("2026-03-01T09:00:00Z"));
        year("2026-03-01").body("held", equalTo(1));
    }

    private void handled(AppointmentHeld... appointments) {
        for (var appointment : appointments) {
            Handled.await(tickets.publish(appointment));
        }
    }

    private AppointmentHeld held(String startsAt) {
        return held(startsAt, 1, false);
    }

    private AppointmentHeld held(String startsAt, int ordinal, boolean beyond) {
        return held(client.customerId, startsAt, ordinal, beyond);
    }

    private AppointmentHeld held(UUID customer, String startsAt, int ordinal, boolean beyond) {
        var start = Instant.parse(startsAt);
        return new AppointmentHeld(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "D-2026-000042",
                customer,
                contractId,
                start,
                start.plus(Duration.ofMinutes(30)),
                start.plus(Duration.ofHours(1)),
                LocalDate.of(2020, 1, 1),
                ordinal,
                beyond);
    }

    private static String id(AppointmentHeld appointment) {
        return appointment.appointmentId().toString();
    }

    private ValidatableResponse year(String on) {
        return year(sales(), Map.of("on", on)).statusCode(200);
    }

    private ValidatableResponse year(RequestSpecification caller, Map<String, String> parameters) {
        return caller.queryParams(parameters)
                .get("/contracts/{number}/assistance-plus", number)
                .then();
    }

    private ValidatableResponse appointments(Map<String, Object> parameters) {
        return sales().queryParams(parameters)
                .get("/contracts/{number}/assistance-plus/appointments", number)
                .then()
                .statusCode(200);
    }
}

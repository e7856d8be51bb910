package com.cegidlife.availability.outage;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static com.cegidlife.events.ProbeOutcome.DOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.Operator;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outages that no probe will end. */
@QuarkusTest
@OnRealServers(database = "availability")
class OutageEndingTest {

    /** A Thursday, 10:00 in Paris. */
    private static final Instant FAILED = Instant.parse("2026-11-19T09:00:00Z");

    @Inject
    MutableClock clock;

    private final Operator operator = Operator.someone();
    private EventPublisher publisher;
    private EventRecorder recorder;
    private MonitoredCustomer customer;
    private UUID outage;

    @BeforeEach
    void an_outage_that_lasts() {
        clock.set(FAILED.plusSeconds(7_200));
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_OUTAGES);
        customer = MonitoredCustomer.known(publisher);
        customer.checks("home", FAILED, DOWN, DOWN, DOWN);
        outage = started().outageId();
    }

    @AfterEach
    void close() {
        recorder.close();
        publisher.close();
        clock.reset();
    }

    @Rule("D22")
    @Test
    void an_end_that_changes_a_figure_counts_once_a_second_operator_has_approved_it() {
        var end = FAILED.plusSeconds(1_800);
        String ending = ends(operator, end).statusCode(201).body("state", equalTo("PROPOSED")).extract().path("id");
        outage().body("endedAt", nullValue());
        ends(operator, end).statusCode(409).body("type", equalTo("/problems/outage-ending-proposed"));

        decides(operator, "approve", ending)
                .statusCode(409)
                .body("type", equalTo("/problems/ending-needs-second-operator"));
        decides(Operator.someone(), "approve", ending).statusCode(200).body("state", equalTo("APPLIED"));

        outage().body("endedAt", equalTo(end.toString()));
        assertThat(ended().endedAt()).isEqualTo(end);
        decides(Operator.someone(), "refuse", ending)
                .statusCode(412);
    }

    @Rule("D22")
    @Test
    void an_end_that_is_refused_lets_the_outage_go_on() {
        String ending = ends(operator, FAILED.plusSeconds(60)).extract().path("id");

        decides(Operator.someone(), "refuse", ending).statusCode(200).body("state", equalTo("REFUSED"));

        outage().body("endedAt", nullValue());
        operator.asks()
                .get("/outages/" + outage + "/endings")
                .then()
                .body("[0].state", equalTo("REFUSED"))
                .body("[0].decisionReason", notNullValue());
    }

    @Test
    void an_end_now_changes_no_figure_and_needs_nobody_else() {
        ends(operator, clock.instant()).statusCode(201).body("state", equalTo("APPLIED"));

        outage().body("endedAt", equalTo(clock.instant().toString()));
        ends(operator, clock.instant()).statusCode(409).body("type", equalTo("/problems/outage-over"));
    }

    @Test
    void a_monitor_that_goes_on_failing_begins_another_outage() {
        ends(operator, clock.instant()).statusCode(201);

        customer.checks("home", FAILED.plusSeconds(60), DOWN, DOWN, DOWN);

        recorder.await(OutageStarted.class, event -> event.environmentId().equals(customer.environmentId)
                && event.startedAt().equals(FAILED.plusSeconds(60)));
    }

    @Test
    void an_end_before_the_start_or_to_come_is_none() {
        ends(operator, FAILED.minusSeconds(1)).statusCode(400);
        ends(operator, clock.instant().plusSeconds(1)).statusCode(400);
    }

    @Rule("D13")
    @Test
    void a_location_that_reports_no_more_ends_its_part_with_its_last_result() {
        operator.asks()
                .body(Map.of("monitor", "home", "location", "Paris", "reason", "Sonde démontée."))
                .post("/environments/" + customer.environmentId + "/ended-watches")
                .then()
                .statusCode(204);

        assertThat(ended().endedAt()).isEqualTo(FAILED.plusSeconds(2));
        outage().body("endedAt", equalTo(FAILED.plusSeconds(2).toString()));
        operator.asks()
                .body(Map.of("monitor", "never seen", "reason", "Erreur."))
                .post("/environments/" + customer.environmentId + "/ended-watches")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse ends(Operator who, Instant at) {
        return who.asks()
                .body(Map.of("endsAt", at.toString(), "evidence", "Sonde démontée."))
                .post("/outages/" + outage + "/endings")
                .then();
    }

    private static ValidatableResponse decides(Operator who, String verb, String ending) {
        return who.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Le journal le confirme."))
                .post("/outage-endings/" + ending + "/" + verb)
                .then();
    }

    private ValidatableResponse outage() {
        return operator().get("/outages/" + outage).then().statusCode(200);
    }

    private OutageStarted started() {
        return recorder.await(
                        OutageStarted.class, event -> event.environmentId().equals(customer.environmentId))
                .event();
    }

    private OutageEnded ended() {
        return recorder.await(OutageEnded.class, event -> event.outageId().equals(outage))
                .event();
    }
}

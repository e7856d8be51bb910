package com.cegidlife.availability.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.Operator;
import com.cegidlife.availability.PastOutage;
import com.cegidlife.availability.maintenance.Planner;
import com.cegidlife.events.AvailabilityTargetMissed;
import com.cegidlife.events.MaintenanceOverrun;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A maintenance that overruns, from its announcement to the statement of the month, through every feature. */
@QuarkusTest
@OnRealServers(database = "availability")
class OverrunStoryTest {

    /** Wednesday 25 November 2026, 20:00 in Paris: 48 hours before the window. */
    private static final Instant ANNOUNCED = Instant.parse("2026-11-25T19:00:00Z");

    private static final Instant FRIDAY_EVENING = ANNOUNCED.plus(Duration.ofHours(48));

    /** Monday 30 November, 07:00 in Paris. */
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T06:00:00Z");

    private static final Instant BACK = MONDAY_MORNING.plus(Duration.ofHours(3));

    @Inject
    MutableClock clock;

    private final Operator operator = Operator.someone();
    private EventPublisher publisher;
    private EventRecorder recorder;
    private MonitoredCustomer customer;

    @BeforeEach
    void a_wednesday_evening() {
        clock.set(ANNOUNCED.minusSeconds(3_600));
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder =
                EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_MONTHS, Topic.AVAILABILITY_MAINTENANCE);
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        recorder.close();
        publisher.close();
        clock.reset();
    }

    @Rule({"R5.1", "R5.3", "R6.1", "R6.3", "R6.4", "R6.7", "D15"})
    @Test
    void a_planned_maintenance_excuses_its_window_and_its_overrun_makes_the_month_miss_the_target() {
        var maintenance = announced();
        clock.set(FRIDAY_EVENING);
        awaitState(maintenance, "STARTED");
        clock.set(Instant.parse("2026-11-28T06:00:00Z"));
        var covered = PastOutage.of(
                customer, "home", Instant.parse("2026-11-28T00:00:00Z"), Instant.parse("2026-11-28T05:00:00Z"));

        clock.set(MONDAY_MORNING);
        awaitState(maintenance, "OVERRUN");
        recorder.await(MaintenanceOverrun.class, event -> event.maintenanceId().equals(UUID.fromString(maintenance)));
        var failing = MONDAY_MORNING.minus(Duration.ofMinutes(30));
        clock.set(BACK.plusSeconds(60));
        var overrun = PastOutage.of(customer, "home", failing, BACK);
        Planner.order(maintenance, "end", Map.of()).statusCode(200).body("state", equalTo("ENDED"));

        clock.set(Instant.parse("2026-12-01T09:00:00Z"));
        closeNovember();
        closeNovember();

        var statement = statement();
        statement
                .then()
                .body("revision", equalTo(1))
                .body("figures.referencePeriodSeconds", equalTo(260 * 3_600))
                .body("figures.downtimeSeconds", equalTo(3 * 3_600))
                .body("figures.grossDowntimeSeconds", equalTo(5 * 3_600 + 3 * 3_600 + 1_800))
                .body("figures.ratePercent", equalTo(98.846f))
                .body("figures.met", equalTo(false))
                .body("outages.id", contains(covered.toString(), overrun.toString()))
                .body("maintenance", hasSize(1))
                .body("maintenance[0].id", equalTo(maintenance))
                .body("maintenance[0].kind", equalTo("PLANNED"))
                .body("maintenance[0].startsAt", equalTo(FRIDAY_EVENING.toString()))
                .body("maintenance[0].endsAt", equalTo(MONDAY_MORNING.toString()))
                .body(
                        "pieces.startsAt",
                        contains("2026-11-28T00:00:00Z", failing.toString(), MONDAY_MORNING.toString()))
                .body("pieces.endsAt", contains("2026-11-28T05:00:00Z", MONDAY_MORNING.toString(), BACK.toString()))
                .body("pieces.treatment", contains("OUTSIDE_REFERENCE_PERIOD", "OUTSIDE_REFERENCE_PERIOD", "COUNTED"));
        assertThat(missed())
                .extracting(AvailabilityTargetMissed::excessMicros)
                .containsExactly((10_800 - 9_360) * 1_000_000L);
    }

    private String announced() {
        var early = Planner.planned(Planner.plan(customer.id, FRIDAY_EVENING, MONDAY_MORNING));
        clock.set(ANNOUNCED.plusMillis(1));
        Planner.order(early, "announce", Map.of()).statusCode(409).body("brokenRules", equalTo("R5.3"));
        clock.set(ANNOUNCED);
        Planner.order(early, "announce", Map.of()).statusCode(200).body("state", equalTo("ANNOUNCED"));
        return early;
    }

    private static void awaitState(String maintenance, String state) {
        await().until(
                        () -> MonitoredCustomer.operator()
                                .get("/maintenances/" + maintenance)
                                .path("state"),
                        state::equals);
    }

    private void closeNovember() {
        String run = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> operator.asks().body(Map.of("month", "2026-11")).post("/month-closings"),
                        answer -> answer.statusCode() == 201)
                .path("id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> operator.asks().get("/month-closings/" + run).path("finishedAt") != null);
    }

    private Response statement() {
        var answer = customer.user().get("/environments/" + customer.environmentId + "/statements/2026-11");
        answer.then().statusCode(200);
        return answer;
    }

    private List<AvailabilityTargetMissed> missed() {
        recorder.await(
                AvailabilityTargetMissed.class, event -> event.environmentId().equals(customer.environmentId));
        recorder.catchUp();
        return recorder.events(AvailabilityTargetMissed.class).stream()
                .map(told -> told.event())
                .filter(event -> event.environmentId().equals(customer.environmentId))
                .toList();
    }
}

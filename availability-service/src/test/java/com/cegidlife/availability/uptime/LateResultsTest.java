package com.cegidlife.availability.uptime;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static com.cegidlife.events.ProbeOutcome.DOWN;
import static com.cegidlife.events.ProbeOutcome.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageRevised;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results that come in a later poll than newer ones. */
@QuarkusTest
@OnRealServers(database = "availability")
class LateResultsTest {

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(60);
    private EventPublisher publisher;
    private EventRecorder recorder;
    private MonitoredCustomer customer;

    @BeforeEach
    void aMonitoredCustomer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_OUTAGES);
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        recorder.close();
        publisher.close();
    }

    @Rule("D13")
    @Test
    void a_late_good_check_shows_that_there_was_no_outage_and_the_others_are_told_so() {
        customer.checks("home", start, UP, DOWN, DOWN);
        customer.checks("home", start.plusSeconds(10), DOWN);
        var outage = started();

        customer.checks("home", start.plusSeconds(5), UP);

        var revised = revised();
        assertThat(revised.outageId()).isEqualTo(outage.outageId());
        assertThat(revised.retracted()).isTrue();
        outage(outage.outageId()).body("retracted", equalTo(true));
        await().untilAsserted(
                () -> operator().get("/environments/" + customer.environmentId).then().body("state", equalTo("UP")));
    }

    @Rule("D13")
    @Test
    void a_late_failed_check_shows_that_an_outage_that_was_told_to_be_over_goes_on() {
        customer.checks("home", start, DOWN, DOWN, DOWN, UP, UP);
        customer.checks("home", start.plusSeconds(20), UP);
        var outage = started();
        recorder.await(OutageEnded.class, event -> event.outageId().equals(outage.outageId()));

        customer.checks("home", start.plusSeconds(10), DOWN);

        assertThat(revised().endedAt()).isEmpty();
        customer.checks("home", start.plusSeconds(30), UP, UP);
        var ended = recorder.await(OutageEnded.class, event -> event.outageId().equals(outage.outageId())
                && event.endedAt().equals(start.plusSeconds(20)));
        assertThat(ended.event().startedAt()).isEqualTo(start);
    }

    @Rule("D13")
    @Test
    void an_outage_of_which_only_late_results_tell_is_recorded_and_told_from_start_to_end() {
        customer.checks("home", start, UP);
        customer.checks("home", start.plusSeconds(40), UP, UP, UP);
        awaitLastCheck(start.plusSeconds(42));

        customer.checks("home", start.plusSeconds(10), DOWN, DOWN, DOWN);

        var outage = started();
        assertThat(outage.startedAt()).isEqualTo(start.plusSeconds(10));
        var ended = recorder.await(OutageEnded.class, event -> event.outageId().equals(outage.outageId()));
        assertThat(ended.event().endedAt()).isEqualTo(start.plusSeconds(40));
        outage(outage.outageId()).body("endedAt", equalTo(start.plusSeconds(40).toString()));
    }

    private void awaitLastCheck(Instant at) {
        await().untilAsserted(() -> operator()
                .get("/environments/" + customer.environmentId)
                .then()
                .body("lastCheckedAt", equalTo(at.toString())));
    }

    private static ValidatableResponse outage(UUID id) {
        return operator().get("/outages/" + id).then().statusCode(200);
    }

    private OutageStarted started() {
        return recorder.await(
                        OutageStarted.class, event -> event.environmentId().equals(customer.environmentId))
                .event();
    }

    private OutageRevised revised() {
        return recorder.await(
                        OutageRevised.class, event -> event.environmentId().equals(customer.environmentId))
                .event();
    }
}

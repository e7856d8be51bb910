package com.cegidlife.availability.uptime;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static com.cegidlife.events.ProbeOutcome.DOWN;
import static com.cegidlife.events.ProbeOutcome.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageEvent;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.ProbeResult;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class UptimeTest {

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(20);
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

    @Test
    void three_failed_checks_start_an_outage_that_dates_from_the_first() {
        customer.checks("home", start, UP, DOWN, DOWN, DOWN);

        var outage = started().event();

        assertThat(outage.startedAt()).isEqualTo(start.plusSeconds(1));
        assertThat(outage.confirmedAt()).isEqualTo(start.plusSeconds(3));
        assertThat(outage.customerId()).isEqualTo(customer.id);
        assertThat(outage.evidence()).isEqualTo("HTTP 503 instead of 200");
    }

    @Test
    void three_good_checks_end_the_outage_at_the_first() {
        customer.checks("home", start, DOWN, DOWN, DOWN, UP, UP, UP);

        var ended = ended().event();

        assertThat(ended.outageId()).isEqualTo(started().event().outageId());
        assertThat(ended.endedAt()).isEqualTo(start.plusSeconds(3));
    }

    @Rule("D13")
    @Test
    void a_monitor_that_recovers_and_fails_again_within_a_poll_has_two_outages() {
        customer.checks("home", start, DOWN, DOWN, DOWN);
        started();

        publisher.publishAll(IntStream.range(0, 6)
                .mapToObj(i -> customer.result("home", start.plusSeconds(3 + i), i < 3 ? UP : DOWN))
                .toList());

        recorder.await(OutageStarted.class, event -> event.environmentId().equals(customer.environmentId)
                && event.startedAt().equals(start.plusSeconds(6)));
    }

    @Test
    void the_same_results_again_change_nothing() {
        customer.checks("home", start, DOWN, DOWN, DOWN);
        customer.checks("home", start, DOWN, DOWN, DOWN);
        customer.checks("home", start.plusSeconds(3), UP, UP, UP);
        customer.checks("home", start, DOWN, DOWN, DOWN);
        customer.checks("home", start.plusSeconds(6), UP);
        ended();
        awaitLastCheck(start.plusSeconds(6));

        assertThat(outagesOf(OutageStarted.class)).hasSize(1);
        assertThat(outagesOf(OutageEnded.class)).hasSize(1);
    }

    @Test
    void an_environment_is_out_until_its_last_failing_monitor_recovers() {
        customer.checks("home", start, DOWN, DOWN, DOWN);
        customer.checks("api", start.plusSeconds(1), DOWN, DOWN, DOWN);
        customer.checks("home", start.plusSeconds(5), UP, UP, UP);
        customer.checks("api", start.plusSeconds(9), UP, UP, UP);

        assertThat(ended().event().endedAt()).isEqualTo(start.plusSeconds(9));
        assertThat(outagesOf(OutageStarted.class)).hasSize(1);
    }

    @Test
    @Rule("R6.6")
    void the_weather_tells_unknown_then_up_then_down() {
        weather().body("state", equalTo("UNKNOWN")).body("lastCheckedAt", nullValue());

        customer.checks("home", start, UP);
        await().untilAsserted(() -> weather().body("state", equalTo("UP")));

        customer.checks("home", start.plusSeconds(1), DOWN, DOWN, DOWN);
        await().untilAsserted(() -> weather()
                .body("state", equalTo("DOWN"))
                .body("downSince", equalTo(start.plusSeconds(1).toString())));
    }

    @Test
    void an_environment_that_probes_stopped_reporting_is_unknown() {
        customer.checks("home", start.minusSeconds(600), UP);

        awaitLastCheck(start.minusSeconds(600));

        weather().body("state", equalTo("UNKNOWN"));
    }

    @Test
    void results_of_an_environment_nobody_knows_hold_up_nothing() {
        publisher.publish(new ProbeResult(UUID.randomUUID(), "home", "Paris", start, DOWN, 1, "connection refused"));

        customer.checks("home", start, DOWN, DOWN, DOWN);

        assertThat(started().event().environmentId()).isEqualTo(customer.environmentId);
    }

    @Test
    @Rule("R11.2")
    void a_customer_sees_its_own_outages_and_no_one_elses() {
        var stranger = MonitoredCustomer.known(publisher);
        customer.checks("home", start, DOWN, DOWN, DOWN);
        var outage = started().event().outageId();
        var path = "/outages/" + outage;

        customer.user().get(path).then().statusCode(200).body("endedAt", nullValue());
        stranger.user().get(path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        stranger.user().get("/environments/" + customer.environmentId).then().statusCode(404);
        assertThat(listedTo(stranger)).isEmpty();
        assertThat(listedTo(customer)).containsExactly(outage.toString());
    }

    @Test
    void outages_are_filtered_by_environment_and_by_whether_they_last() {
        customer.checks("home", start, DOWN, DOWN, DOWN, UP, UP, UP);
        ended();

        var path = "/outages?environmentId=" + customer.environmentId;
        operator().get(path).then().statusCode(200).body("items.size()", equalTo(1));
        operator().get(path + "&open=true").then().statusCode(200).body("items.size()", equalTo(0));
    }

    private static List<String> listedTo(MonitoredCustomer reader) {
        return reader.user().get("/outages").then().statusCode(200).extract().path("items.id");
    }

    private ValidatableResponse weather() {
        return operator().get("/environments/" + customer.environmentId).then().statusCode(200);
    }

    private void awaitLastCheck(Instant at) {
        await().untilAsserted(() -> weather().body("lastCheckedAt", equalTo(at.toString())));
    }

    private Envelope<OutageStarted> started() {
        return recorder.await(
                OutageStarted.class, event -> event.environmentId().equals(customer.environmentId));
    }

    private Envelope<OutageEnded> ended() {
        return recorder.await(OutageEnded.class, event -> event.environmentId().equals(customer.environmentId));
    }

    private <E extends OutageEvent> List<E> outagesOf(Class<E> type) {
        recorder.catchUp();
        return recorder.events(type).stream()
                .map(Envelope::event)
                .filter(event -> event.key().equals(customer.environmentId.toString()))
                .toList();
    }
}

package com.cegidlife.availability.uptime;

import static com.cegidlife.events.ProbeOutcome.DOWN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.RecordRecorder;
import com.cegidlife.testkit.SuiteServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class BadResultsTest {

    private static final String PARKING_LOT = Topic.PROBE_RESULTS.deadLetterTopic("availability-service");

    @Inject
    MeterRegistry metrics;

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(20);
    private EventPublisher publisher;
    private EventRecorder recorder;
    private RecordRecorder parked;
    private MonitoredCustomer customer;

    @BeforeEach
    void aMonitoredCustomer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_OUTAGES);
        parked = RecordRecorder.fromNow(SuiteServers.kafka(), PARKING_LOT);
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        parked.close();
        recorder.close();
        publisher.close();
    }

    @Test
    void results_that_no_probe_can_have_seen_are_parked_and_those_around_them_count() {
        customer.checks("home", start, DOWN);
        var negative = publisher.publish(result("home", "Paris", start.plusSeconds(1), -1));
        var future = publisher.publish(result("home", "Lyon", Instant.now().plusSeconds(3600), 1));
        var endless = publisher.publish(result("home".repeat(1000), "Paris", start, 1));
        var unstorable = publisher.publish(result("ho\0me", "Paris", start, 1));
        customer.checks("home", start.plusSeconds(2), DOWN, DOWN);

        assertThat(reason(negative)).contains("latencyMillis is negative");
        assertThat(reason(future)).contains("in the future", "Lyon");
        assertThat(reason(endless)).contains("monitor must have 1 to 200 characters");
        assertThat(reason(unstorable)).contains("cannot be");
        assertThat(started().startedAt()).isEqualTo(start);
    }

    @Test
    void results_that_cannot_be_read_are_parked_and_those_around_them_count() {
        var good = new Envelope<>(UUID.randomUUID(), start, Optional.empty(), result("home", "Paris", start, 1));
        customer.checks("home", start, DOWN);
        var broken = sendRaw(good, "{\"environmentId\": ");
        var wrongType = sendRaw(good, new String(good.value(), UTF_8).replace("\"DOWN\"", "{\"a\": 1}"));
        var empty = sendRaw(good, "");
        var big = sendRaw(good, "[" + "1,".repeat(300_000) + "1]");
        customer.checks("home", start.plusSeconds(1), DOWN, DOWN);

        assertThat(reason(broken)).contains("not a com.cegidlife.probe.result.v1");
        assertThat(reason(wrongType)).contains("not a com.cegidlife.probe.result.v1");
        assertThat(reason(empty)).contains("The value is empty");
        assertThat(reason(big)).contains("not a com.cegidlife.probe.result.v1");
        assertThat(started().startedAt()).isEqualTo(start);
    }

    @Test
    void results_of_an_unknown_environment_are_parked_with_their_reason() {
        var stranger = UUID.randomUUID();
        var unknown = publisher.publish(new ProbeResult(stranger, "home", "Paris", start, DOWN, 1, "no answer"));
        customer.checks("home", start, DOWN, DOWN, DOWN);

        assertThat(reason(unknown)).contains("No entitlement has named the environment " + stranger);
        assertThat(started().environmentId()).isEqualTo(customer.environmentId);
    }

    @Test
    void results_are_folded_many_at_a_time() {
        publisher.publishAll(IntStream.range(0, 3000)
                .mapToObj(i -> result("load", "Paris", start.plusMillis(i), 1))
                .toList());

        await().untilAsserted(() ->
                assertThat(metrics.get("probe.batch").summary().max()).isGreaterThan(10));
    }

    private UUID sendRaw(Envelope<ProbeResult> like, String value) {
        var id = UUID.randomUUID();
        var headers = new HashMap<>(like.headers());
        headers.putAll(Map.of("ce_id", id.toString()));
        publisher.publish(Topic.PROBE_RESULTS.topicName(), like.event().key(), headers, value.getBytes(UTF_8));
        return id;
    }

    private String reason(Envelope<?> envelope) {
        return reason(envelope.id());
    }

    private String reason(UUID id) {
        var letter = parked.await(record -> id.toString()
                .equals(new String(record.headers().lastHeader("ce_id").value(), UTF_8)));
        return new String(letter.headers().lastHeader("dead-letter-reason").value(), UTF_8);
    }

    private ProbeResult result(String monitor, String location, Instant at, long latency) {
        return new ProbeResult(customer.environmentId, monitor, location, at, DOWN, latency, "HTTP 503");
    }

    private OutageStarted started() {
        return recorder.await(
                        OutageStarted.class, event -> event.environmentId().equals(customer.environmentId))
                .event();
    }
}

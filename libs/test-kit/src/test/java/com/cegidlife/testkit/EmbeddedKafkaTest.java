package com.cegidlife.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedKafkaTest {

    private static EmbeddedKafka kafka;
    private static EventPublisher publisher;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.start();
        publisher = new EventPublisher(kafka);
    }

    @AfterAll
    static void close() {
        publisher.close();
        kafka.close();
    }

    @Test
    void aRecorderFindsTheEventThatWasPublished() {
        try (var recorder = EventRecorder.fromNow(kafka, Topic.PROBE_RESULTS, Topic.AVAILABILITY_OUTAGES)) {
            var published = publisher.publish(result("home page"));
            publisher.publish(result("login page"));
            assertThat(recorder.await(
                            ProbeResult.class, result -> result.monitor().equals("home page")))
                    .isEqualTo(published);
            recorder.catchUp();
            assertThat(recorder.events(ProbeResult.class)).hasSize(2);
            assertThat(recorder.events(OutageEnded.class)).isEmpty();
        }
    }

    @Test
    void aRecorderFromTheBeginningSeesWhatWasPublishedBefore() {
        var published = publisher.publish(result("before"));
        try (var recorder = EventRecorder.fromBeginning(kafka, Topic.PROBE_RESULTS)) {
            recorder.catchUp();
            assertThat(recorder.events(ProbeResult.class)).contains(published);
        }
    }

    @Test
    void aRecorderFromNowSeesNothingOlder() {
        publisher.publish(result("older"));
        try (var recorder = EventRecorder.fromNow(kafka, Topic.PROBE_RESULTS)) {
            recorder.catchUp();
            assertThat(recorder.events(ProbeResult.class)).isEmpty();
        }
    }

    @Test
    void recordsThatAreNoEventsAreRecordedAsTheyAre() {
        var topic = Topic.PROBE_RESULTS.deadLetterTopic("availability-service");
        try (var recorder = RecordRecorder.fromBeginning(kafka, topic)) {
            publisher.publish(topic, "key", Map.of("reason", "illisible"), "{".getBytes(UTF_8));
            var found = recorder.await(record -> record.key().equals("key"));
            assertThat(Headers.of(found)).containsEntry("reason", "illisible");
            assertThat(found.value()).asString().isEqualTo("{");
        }
    }

    @Test
    void aStoppedBrokerComesBackAtItsAddressWithItsRecords() {
        var published = publisher.publish(result("before the outage"));
        kafka.stop();
        kafka.startAgain();
        try (var recorder = EventRecorder.fromBeginning(kafka, Topic.PROBE_RESULTS)) {
            assertThat(recorder.await(
                            ProbeResult.class, result -> result.monitor().equals("before the outage")))
                    .isEqualTo(published);
        }
    }

    private static ProbeResult result(String monitor) {
        return new ProbeResult(
                UUID.randomUUID(),
                monitor,
                "Paris",
                Instant.parse("2026-02-03T04:05:06Z"),
                ProbeOutcome.UP,
                12,
                "200 OK");
    }
}

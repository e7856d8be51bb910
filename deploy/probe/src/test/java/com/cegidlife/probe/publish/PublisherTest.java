package com.cegidlife.probe.publish;

import static com.cegidlife.probe.publish.ResultsFixture.result;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EmbeddedKafka;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.Headers;
import com.cegidlife.testkit.RecordRecorder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublisherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static EmbeddedKafka kafka;

    private final ResultBuffer buffer = new ResultBuffer(10_000);
    private final UUID environment = UUID.randomUUID();
    private Publisher publisher;

    @BeforeAll
    static void startKafka() {
        kafka = EmbeddedKafka.start();
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @BeforeEach
    void start() {
        publisher = Publisher.start(
                buffer, KafkaSettings.from(Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers())));
    }

    @AfterEach
    void stop() throws InterruptedException {
        publisher.close(Duration.ZERO);
    }

    @Test
    void aResultIsPublishedAsACloudEventUnderItsEnvironment() {
        try (var recorder = RecordRecorder.fromNow(kafka, Topic.PROBE_RESULTS.topicName())) {
            buffer.add(result(environment, 0));
            var record = recorder.await(found -> found.key().equals(environment.toString()));
            assertThat(Headers.of(record))
                    .containsEntry("ce_type", "com.cegidlife.probe.result.v1")
                    .containsEntry("ce_source", "/probe")
                    .containsEntry("ce_subject", environment.toString())
                    .containsEntry("ce_time", "2026-02-03T04:05:06Z");
            assertThat(UUID.fromString(Headers.of(record).get("ce_id")).version())
                    .isEqualTo(7);
            assertThat(Envelope.read(Topic.PROBE_RESULTS, Headers.of(record), record.value())
                            .event())
                    .isEqualTo(result(environment, 0));
        }
    }

    @Test
    void whatIsSeenWhileKafkaIsAwayIsPublishedInOrderWhenItReturns() throws InterruptedException {
        fill(0, 10);
        try (var recorder = EventRecorder.fromBeginning(kafka, Topic.PROBE_RESULTS)) {
            recorder.await(ProbeResult.class, result -> result.equals(result(environment, 9)));
        }
        kafka.stop();
        fill(10, 2_000);
        kafka.startAgain();
        fill(2_000, 2_010);
        assertThat(publisher.close(PATIENCE)).isZero();
        assertThat(published())
                .containsExactlyElementsOf(IntStream.range(0, 2_010)
                        .mapToObj(second -> result(environment, second))
                        .toList());
    }

    @Test
    void addingAResultWaitsForNobodyWhileKafkaIsAway() {
        kafka.stop();
        try {
            var before = Instant.now();
            fill(0, 10_000);
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        } finally {
            kafka.startAgain();
        }
    }

    @Test
    void closingGivesUpAfterItsPatienceAndCountsWhatIsLeft() throws InterruptedException {
        kafka.stop();
        try {
            fill(0, 700);
            assertThat(publisher.close(Duration.ofMillis(300))).isEqualTo(700);
        } finally {
            kafka.startAgain();
        }
    }

    private void fill(int from, int to) {
        IntStream.range(from, to).forEach(second -> buffer.add(result(environment, second)));
    }

    private List<ProbeResult> published() {
        try (var recorder = EventRecorder.fromBeginning(kafka, Topic.PROBE_RESULTS)) {
            recorder.catchUp();
            return recorder.events(ProbeResult.class).stream()
                    .map(Envelope::event)
                    .filter(result -> result.environmentId().equals(environment))
                    .toList();
        }
    }
}

package com.cegidlife.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EmbeddedKafka;
import com.cegidlife.testkit.EventRecorder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static EmbeddedKafka kafka;

    @TempDir
    private Path folder;

    private final UUID environment = UUID.randomUUID();
    private ServerSocket target;

    @BeforeAll
    static void startKafka() {
        kafka = EmbeddedKafka.start();
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @BeforeEach
    void listen() throws IOException {
        target = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void hangUp() throws IOException {
        target.close();
    }

    @Test
    void aTargetThatFailsIsPublishedAndLoggedOnceAndTheProgramEndsWithZeroWhenTerminated() throws Exception {
        configure("port");
        try (var recorder = EventRecorder.fromNow(kafka, Topic.PROBE_RESULTS);
                var probe = start()) {
            recorder.await(ProbeResult.class, result -> is("port", ProbeOutcome.UP, result));
            target.close();
            recorder.await(ProbeResult.class, result -> is("port", ProbeOutcome.DOWN, result));
            assertThat(probe.terminate()).isZero();
            assertThat(probe.log())
                    .containsOnlyOnce("monitor \"port\" is DOWN: connection refused")
                    .endsWith("Stopped; 0 results could not be published\n");
        }
    }

    @Test
    void aChangedFileIsFollowedAndABrokenOneLeavesTheLastGoodOneInForce() throws Exception {
        configure("first");
        try (var recorder = EventRecorder.fromNow(kafka, Topic.PROBE_RESULTS);
                var probe = start()) {
            recorder.await(ProbeResult.class, result -> is("first", ProbeOutcome.UP, result));
            configure("second");
            recorder.await(ProbeResult.class, result -> is("second", ProbeOutcome.UP, result));
            Files.writeString(configuration(), "location: Paris\n");
            await().atMost(PATIENCE).until(() -> probe.log().contains("checks: is missing"));
            target.close();
            recorder.await(ProbeResult.class, result -> is("second", ProbeOutcome.DOWN, result));
        }
    }

    @Test
    void aBrokenFileAtTheStartIsExplainedAndEndsTheProgram() throws Exception {
        Files.writeString(configuration(), "location: Paris\n");
        try (var probe = start()) {
            assertThat(probe.exit()).isEqualTo(1);
            assertThat(probe.log()).contains("checks: is missing");
        }
    }

    @Test
    void whatIsStillBufferedWhenTheProgramIsTerminatedIsPublishedFirst() throws Exception {
        configure("port");
        try (var recorder = EventRecorder.fromNow(kafka, Topic.PROBE_RESULTS);
                var probe = start()) {
            recorder.await(ProbeResult.class, result -> is("port", ProbeOutcome.UP, result));
            kafka.stop();
            target.close();
            await().atMost(PATIENCE).until(() -> probe.log().contains("is DOWN"));
            kafka.startAgain();
            assertThat(probe.terminate()).isZero();
            recorder.await(ProbeResult.class, result -> is("port", ProbeOutcome.DOWN, result));
        }
    }

    private boolean is(String monitor, ProbeOutcome outcome, ProbeResult result) {
        return result.environmentId().equals(environment)
                && result.monitor().equals(monitor)
                && result.outcome() == outcome;
    }

    private ProbeProcess start() throws IOException {
        return ProbeProcess.start(configuration(), Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()));
    }

    private Path configuration() {
        return folder.resolve("probe.yaml");
    }

    private void configure(String monitor) throws IOException {
        Files.writeString(configuration(), """
                location: Paris
                checks:
                  - {environment: %s, monitor: %s, interval: 200ms, type: tcp, target: '127.0.0.1:%d'}
                """.formatted(environment, monitor, target.getLocalPort()));
    }
}

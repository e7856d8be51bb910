package com.cegidlife.probe;

import static com.cegidlife.probe.check.ChecksFixture.check;
import static com.cegidlife.probe.check.ChecksFixture.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cegidlife.events.ProbeResult;
import com.cegidlife.probe.check.Check;
import com.cegidlife.probe.check.Inspector;
import com.cegidlife.probe.check.TcpTarget;
import com.cegidlife.probe.check.TlsTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchesTest {

    private final List<ProbeResult> results = new CopyOnWriteArrayList<>();
    private final Watches watches = new Watches(new Inspector(Clock.systemUTC()), results::add);
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws Exception {
        watches.stopAll();
        server.close();
    }

    @Test
    void aCheckRunsAtItsInterval() throws InterruptedException {
        watches.follow(List.of(every("port", Duration.ofMillis(200))));
        await().until(() -> of("port").size() >= 6);
        var first = of("port").getFirst().checkedAt();
        var sixth = of("port").get(5).checkedAt();
        assertThat(Duration.between(first, sixth)).isBetween(Duration.ofMillis(950), Duration.ofMillis(1_190));
    }

    @Test
    void aNewCheckStartsAndAMissingOneStops() throws InterruptedException {
        watches.follow(List.of(every("old", Duration.ofMillis(100))));
        await().until(() -> !of("old").isEmpty());
        watches.follow(List.of(every("new", Duration.ofMillis(100))));
        var resultsOfOld = of("old").size();
        await().until(() -> of("new").size() >= 3);
        assertThat(of("old")).hasSize(resultsOfOld);
    }

    @Test
    void aCheckThatStaysIsNotDisturbed() throws InterruptedException {
        var slow = every("slow", Duration.ofHours(1));
        watches.follow(List.of(slow));
        await().until(() -> !of("slow").isEmpty());
        watches.follow(List.of(slow, every("new", Duration.ofMillis(100))));
        await().until(() -> of("new").size() >= 3);
        assertThat(of("slow")).hasSize(1);
    }

    @Test
    void aChangedCheckStartsAnew() throws InterruptedException {
        watches.follow(List.of(every("page", Duration.ofHours(1))));
        await().until(() -> of("page").size() == 1);
        watches.follow(List.of(every("page", Duration.ofHours(2))));
        await().until(() -> of("page").size() == 2);
    }

    @Test
    void aCheckUnderWayHangsUpAndGivesNoResultWhenItStops() throws Exception {
        watches.follow(List.of(check("stuck", Duration.ofSeconds(1), new TlsTarget(local(server.getLocalPort()), 1))));
        try (var underWay = server.accept()) {
            watches.stopAll();
            underWay.getInputStream().transferTo(OutputStream.nullOutputStream());
            assertThat(results).isEmpty();
        }
    }

    private Check every(String monitor, Duration interval) {
        return check(monitor, interval, new TcpTarget(local(server.getLocalPort())));
    }

    private List<ProbeResult> of(String monitor) {
        return results.stream()
                .filter(result -> result.monitor().equals(monitor))
                .toList();
    }
}

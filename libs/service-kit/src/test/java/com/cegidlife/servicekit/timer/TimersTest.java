package com.cegidlife.servicekit.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class TimersTest {

    private static final Instant DUE = Instant.parse("2027-02-28T23:00:00Z");

    @Inject
    Timers timers;

    @Inject
    FireTimer fireTimer;

    @Inject
    RecordedTimers recorded;

    @Inject
    MutableClock clock;

    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void realTimeAgain() {
        clock.reset();
    }

    @Test
    void aTimerFiresWhenItIsDueAndNotBefore() {
        clock.set(DUE.minusMillis(1));
        var timer = set(subject, DUE);
        var dueAlready = set(UUID.randomUUID(), DUE.minusMillis(1));
        awaitFired(dueAlready);
        assertThat(recorded.of(subject)).isEmpty();

        clock.set(DUE);

        awaitFired(timer);
    }

    @Test
    void aTimerThatFailsIsTriedAgainAndKeepsNoOtherWaiting() {
        recorded.failOnceFor(subject);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var failing = set(subject, now.minusSeconds(2));
        var next = set(UUID.randomUUID(), now.minusSeconds(1));

        awaitFired(next);
        awaitFired(failing);
    }

    @Test
    void replicasThatMeetAtATimerFireItOnce() {
        clock.set(DUE);
        var timer = set(subject, DUE.plus(Duration.ofDays(1)));

        Stream.generate(() -> CompletableFuture.runAsync(() -> fireTimer.fire(timer)))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(recorded.of(subject)).containsExactly(timer);
    }

    @Test
    void settingATimerTwiceLeavesOne() {
        clock.set(DUE.minusSeconds(1));
        var timer = set(subject, DUE);
        set(subject, DUE);

        clock.set(DUE);

        awaitFired(timer);
        fireTimer.fire(timer);
        assertThat(recorded.of(subject)).containsExactly(timer);
    }

    private Timer set(UUID of, Instant dueAt) {
        var timer = new Timer(RecordedTimers.KIND, of, dueAt);
        QuarkusTransaction.requiringNew().run(() -> timers.set(timer));
        return timer;
    }

    private void awaitFired(Timer timer) {
        await().untilAsserted(() -> assertThat(recorded.of(timer.subject())).contains(timer));
    }
}

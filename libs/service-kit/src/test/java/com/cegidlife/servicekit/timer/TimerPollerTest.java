package com.cegidlife.servicekit.timer;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.OnRealServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class TimerPollerTest {

    /** So far ahead that only the pollers of this test, whose clock stands there, find it due. */
    private static final Instant DUE = Instant.parse("2090-02-28T23:00:00Z");

    @Inject
    DataSource dataSource;

    @Inject
    Timers timers;

    @Inject
    FireTimer fireTimer;

    @Inject
    TimerSettings settings;

    @Inject
    MeterRegistry metrics;

    @Inject
    RecordedTimers recorded;

    @Test
    void aPollFiresAllThatIsDueHoweverMuch() {
        var due = set(2 * TimerPoller.BATCH + 1);

        poller().poll();

        assertEachFiredOnce(due);
    }

    @Test
    void twoPollersFireEachTimerOnce() {
        var due = set(TimerPoller.BATCH + 100);

        Stream.of(poller(), poller())
                .map(poller -> CompletableFuture.runAsync(poller::poll))
                .toList()
                .forEach(CompletableFuture::join);

        assertEachFiredOnce(due);
    }

    @Test
    void asManyTimersFireAtTheSameTimeAsThereAreWorkers() {
        var due = set(settings.workers());
        recorded.meet(due.stream().map(Timer::subject).toList());

        poller().poll();

        assertEachFiredOnce(due);
    }

    private TimerPoller poller() {
        var thatDay = Clock.fixed(DUE, ZoneOffset.UTC);
        return new TimerPoller(new Timers(dataSource, thatDay), fireTimer, settings, metrics);
    }

    private List<Timer> set(int count) {
        var due = Stream.generate(() -> new Timer(RecordedTimers.KIND, UUID.randomUUID(), DUE))
                .limit(count)
                .toList();
        QuarkusTransaction.requiringNew().run(() -> due.forEach(timers::set));
        return due;
    }

    private void assertEachFiredOnce(List<Timer> due) {
        assertThat(recorded.fired()).filteredOn(due::contains).containsExactlyInAnyOrderElementsOf(due);
    }
}

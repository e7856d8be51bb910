package com.cegidlife.servicekit.standing;

import com.cegidlife.events.StandingChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A service at work: publishes the next version of each of its users every 100 ms, each in a transaction of its own. */
final class SteadyPublishing implements AutoCloseable {

    private final List<UUID> users = Stream.generate(UUID::randomUUID).limit(3).toList();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final PublishStanding publishStanding;
    private final ScheduledFuture<?> work;
    private volatile long version;
    private volatile Duration slowest = Duration.ZERO;

    SteadyPublishing(PublishStanding publishStanding) {
        this.publishStanding = publishStanding;
        this.work = timer.scheduleWithFixedDelay(this::publishNext, 0, 100, TimeUnit.MILLISECONDS);
    }

    private void publishNext() {
        var next = version + 1;
        users.forEach(user -> commit(new StandingChanged(user, UUID.randomUUID(), next, List.of())));
        version = next;
    }

    private void commit(StandingChanged changed) {
        var begin = Instant.now();
        publishStanding.publish(changed);
        var took = Duration.between(begin, Instant.now());
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
    }

    List<UUID> users() {
        return users;
    }

    /** The version that was published last. */
    long version() {
        return version;
    }

    /** What the slowest of the transactions took. */
    Duration slowest() {
        return slowest;
    }

    /** False when a transaction has failed. */
    boolean goesOn() {
        return !work.isDone();
    }

    /** Returns when the transaction at hand has ended. */
    @Override
    public void close() {
        timer.close();
    }
}

package com.cegidlife.servicekit.timer;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers what fired; fails once, or waits for others, for the subjects that it is told. */
@Singleton
class RecordedTimers implements TimerHandler {

    static final String KIND = "recorded";

    private final Queue<Timer> fired = new ConcurrentLinkedQueue<>();
    private final Set<UUID> toFail = ConcurrentHashMap.newKeySet();
    private final Map<UUID, CyclicBarrier> toMeet = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(Timer timer) {
        if (toFail.remove(timer.subject())) {
            throw new IllegalStateException("Not this time");
        }
        var meeting = toMeet.remove(timer.subject());
        if (meeting != null) {
            await(meeting);
        }
        fired.add(timer);
    }

    private static void await(CyclicBarrier meeting) {
        try {
            meeting.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("The others did not fire at the same time", e);
        }
    }

    void failOnceFor(UUID subject) {
        toFail.add(subject);
    }

    /** Lets the timers of these subjects fire only all at the same time. */
    void meet(Collection<UUID> subjects) {
        var meeting = new CyclicBarrier(subjects.size());
        subjects.forEach(subject -> toMeet.put(subject, meeting));
    }

    List<Timer> fired() {
        return List.copyOf(fired);
    }

    List<Timer> of(UUID subject) {
        return fired.stream().filter(timer -> timer.subject().equals(subject)).toList();
    }
}

package com.cegidlife.servicekit.timer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what fired; fails once for the subjects that it is told. */
@Singleton
class RecordedTimers implements TimerHandler {

    static final String KIND = "recorded";

    private final List<Timer> fired = new CopyOnWriteArrayList<>();
    private final Set<UUID> toFail = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(Timer timer) {
        if (toFail.remove(timer.subject())) {
            throw new IllegalStateException("Not this time");
        }
        fired.add(timer);
    }

    void failOnceFor(UUID subject) {
        toFail.add(subject);
    }

    List<Timer> of(UUID subject) {
        return fired.stream().filter(timer -> timer.subject().equals(subject)).toList();
    }
}

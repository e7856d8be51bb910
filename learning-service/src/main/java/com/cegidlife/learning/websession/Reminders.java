package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When those who are registered are reminded: a day and an hour before. */
@ApplicationScoped
class Reminders {

    private static final List<Duration> BEFORE = List.of(Duration.ofDays(1), Duration.ofHours(1));

    private final Timers timers;
    private final Clock clock;

    Reminders(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    /** Those that are still to come; those set for a former start are let pass when they are due. */
    void set(WebSession session) {
        timers.set(BEFORE.stream()
                .map(session.plan().startsAt()::minus)
                .filter(due -> due.isAfter(clock.instant()))
                .map(due -> new Timer(RemindSession.TIMER, session.id(), due))
                .toList());
    }

    static boolean isDue(WebSession session, Instant due) {
        return BEFORE.stream()
                .anyMatch(before -> session.plan().startsAt().minus(before).equals(due));
    }
}

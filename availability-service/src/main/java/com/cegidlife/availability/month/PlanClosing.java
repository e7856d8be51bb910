package com.cegidlife.availability.month;

import com.cegidlife.availability.availability.Period;
import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Closes each month some time after its end, and sees to the next one. */
@ApplicationScoped
public class PlanClosing {

    /** The timer of the end of a month; one for all environments. */
    public static final String TIMER = "month-end";

    private static final UUID ALL_ENVIRONMENTS = new UUID(0, 0);

    private final StartClosing startClosing;
    private final MonthClosings closings;
    private final Timers timers;
    private final ClosingSettings settings;
    private final Clock clock;

    PlanClosing(
            StartClosing startClosing, MonthClosings closings, Timers timers, ClosingSettings settings, Clock clock) {
        this.startClosing = startClosing;
        this.closings = closings;
        this.timers = timers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sets the timer of the next closing; changes nothing when it is set. */
    @Transactional
    public void plan() {
        var now = clock.instant();
        var thisMonth = YearMonth.from(now.atZone(BookletCalendars.PARIS));
        timers.set(timerAfter(closingOf(thisMonth.minusMonths(1)).isAfter(now) ? thisMonth.minusMonths(1) : thisMonth));
    }

    /** Closes the month that ended before the timer was due, and plans the next. */
    @Transactional
    public void close(Instant dueAt) {
        var month = YearMonth.from(dueAt.minus(settings.delay()).atZone(BookletCalendars.PARIS))
                .minusMonths(1);
        timers.set(timerAfter(month.plusMonths(1)));
        if (!closings.isRunning(month)) {
            startClosing.start(month, Optional.empty());
        }
    }

    private Timer timerAfter(YearMonth month) {
        return new Timer(TIMER, ALL_ENVIRONMENTS, closingOf(month));
    }

    private Instant closingOf(YearMonth month) {
        return Period.of(month).end().plus(settings.delay());
    }
}

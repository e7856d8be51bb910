package com.cegidlife.availability.month;

import com.cegidlife.availability.availability.Period;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Starts to close a month for all production environments (R6.7); the run itself goes on in the background. */
@ApplicationScoped
public class StartClosing {

    /** The timer by which a run goes on. */
    public static final String TIMER = "month-closing-run";

    private final MonthClosings closings;
    private final Timers timers;
    private final Ids ids;
    private final Clock clock;

    StartClosing(MonthClosings closings, Timers timers, Ids ids, Clock clock) {
        this.closings = closings;
        this.timers = timers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param operator empty when the time has come
     * @throws Refusal {@code month-not-over}, {@code month-closing-under-way}
     */
    @Transactional
    public MonthClosing start(YearMonth month, Optional<UUID> operator) {
        var now = clock.instant();
        if (Period.of(month).end().isAfter(now)) {
            throw new Refusal(MonthProblem.MONTH_NOT_OVER).with("month", month);
        }
        if (closings.isRunning(month)) {
            throw new Refusal(MonthProblem.MONTH_CLOSING_UNDER_WAY).with("month", month);
        }
        var closing = new MonthClosing(ids.next(), month, operator, now);
        closings.persistAndFlush(closing);
        timers.set(new Timer(TIMER, closing.id(), now));
        return closing;
    }
}

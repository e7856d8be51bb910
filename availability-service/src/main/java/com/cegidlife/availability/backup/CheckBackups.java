package com.cegidlife.availability.backup;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Looks at every environment some hours after each day whether the day has a good backup (R9.1), a batch a transaction: the
 * subject of the timer is the last environment that was looked at, so that an interrupted run goes on.
 */
@ApplicationScoped
public class CheckBackups {

    /** The timer of the check of a day. */
    public static final String TIMER = "backup-day";

    static final int BATCH = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ExpectedBackups expected;
    private final SettleDay settleDay;
    private final CheckTimes times;
    private final Timers timers;
    private final TellBackupAlerts tellAlerts;

    CheckBackups(ExpectedBackups expected, SettleDay settleDay, CheckTimes times, Timers timers, TellBackupAlerts tellAlerts) {
        this.expected = expected;
        this.settleDay = settleDay;
        this.times = times;
        this.timers = timers;
        this.tellAlerts = tellAlerts;
    }

    /** Sets the timer of the next check; changes nothing when it is set. */
    @Transactional
    public void plan() {
        timers.set(timerOf(times.nextToCheck()));
    }

    /** @param after the last environment that was looked at; the first run of a day sees to that of the next one */
    @Transactional
    public void check(Instant dueAt, UUID after) {
        var day = LocalDate.ofInstant(dueAt, BookletCalendars.PARIS).minusDays(1);
        if (after.equals(BEFORE_ALL)) {
            timers.set(timerOf(day.plusDays(1)));
        }
        var batch = expected.hold(day, after, BATCH);
        tellAlerts.tell(settleDay.settle(day, batch));
        if (batch.size() == BATCH) {
            timers.set(new Timer(TIMER, batch.getLast(), dueAt));
        }
    }

    private Timer timerOf(LocalDate day) {
        return new Timer(TIMER, BEFORE_ALL, times.checkOf(day));
    }
}

package com.cegidlife.availability.availability;

import com.cegidlife.businesstime.BookletCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar month as it is looked at from a moment: what of it is over, and how much reference period it has (R6.2).
 *
 * @param referencePeriod PRT of the whole month
 * @param elapsed the part that is over; empty before the month begins
 */
public record MonthFrame(YearMonth month, Period whole, Optional<Period> elapsed, Duration referencePeriod) {

    public static MonthFrame of(YearMonth month, Instant now) {
        var whole = Period.of(month);
        return new MonthFrame(month, whole, whole.before(now), BookletCalendars.REFERENCE_PERIOD.businessTime(month));
    }

    /** True as long as more of it is to come. */
    public boolean isOpen() {
        return elapsed.filter(whole::equals).isEmpty();
    }

    /** How much reference period is over. */
    public Duration elapsedReferencePeriod() {
        return elapsed.map(MonthFrame::referencePeriodIn).orElse(Duration.ZERO);
    }

    static Duration referencePeriodIn(Period period) {
        return BookletCalendars.REFERENCE_PERIOD.between(period.start(), period.end());
    }
}

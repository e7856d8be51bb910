package com.cegidlife.availability.availability;

import com.cegidlife.businesstime.BookletCalendars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What downtime the target leaves in a month, in time of the reference period, and where it goes at the pace so far.
 *
 * @param allowed by the target in the whole month
 * @param remaining negative once the target is missed
 * @param burn how many times faster than evenly it is used up: 1 uses it up exactly at the month's end; empty before any
 *     reference period is over
 * @param forecast the month's rate in percent at this pace, rounded for show; empty like the burn
 * @param exhaustedAt when nothing is left at this pace; empty when it lasts to the month's end, or is used up already
 */
public record Budget(
        Duration allowed,
        Duration remaining,
        Optional<BigDecimal> burn,
        Optional<BigDecimal> forecast,
        Optional<Instant> exhaustedAt) {

    static Budget of(MonthFrame frame, Rate rate) {
        var allowed = rate.target().budget(rate.referencePeriod());
        var elapsed = frame.elapsedReferencePeriod();
        if (elapsed.isZero()) {
            return new Budget(allowed, rate.remaining(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        var atEnd = scaled(rate.downtime(), rate.referencePeriod(), elapsed);
        return new Budget(
                allowed,
                rate.remaining(),
                burn(atEnd, allowed),
                Optional.of(rate.target().shown(rate.referencePeriod(), atEnd)),
                exhaustedAt(frame, rate, elapsed));
    }

    private static Optional<BigDecimal> burn(Duration atEnd, Duration allowed) {
        return allowed.isZero()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(atEnd.toNanos())
                        .divide(BigDecimal.valueOf(allowed.toNanos()), 2, RoundingMode.HALF_UP));
    }

    private static Optional<Instant> exhaustedAt(MonthFrame frame, Rate rate, Duration elapsed) {
        var downtime = rate.downtime();
        if (!frame.isOpen() || downtime.isZero() || !rate.remaining().isPositive()) {
            return Optional.empty();
        }
        var left = scaled(rate.remaining(), elapsed, downtime);
        return left.compareTo(rate.referencePeriod().minus(elapsed)) > 0
                ? Optional.empty()
                : Optional.of(BookletCalendars.REFERENCE_PERIOD.plus(
                        frame.elapsed().orElseThrow().end(), left));
    }

    /** A duration times one length over another, capped where no month is that long. */
    private static Duration scaled(Duration duration, Duration times, Duration over) {
        var nanos = BigDecimal.valueOf(duration.toNanos())
                .multiply(BigDecimal.valueOf(times.toNanos()))
                .divide(BigDecimal.valueOf(over.toNanos()), 0, RoundingMode.HALF_UP);
        return Duration.ofNanos(
                nanos.min(BigDecimal.valueOf(Long.MAX_VALUE / 2)).longValueExact());
    }
}

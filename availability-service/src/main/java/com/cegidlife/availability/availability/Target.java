package com.cegidlife.availability.availability;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * The rate that is promised, 99 % unless configured otherwise (R6.1). Compares exact durations; a rate is rounded only to
 * be shown.
 *
 * @param percent above 0, at most 100
 */
public record Target(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS_SHOWN = 3;

    public Target {
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("A target lies between 0 and 100 percent: " + percent);
        }
    }

    /** The downtime that the target leaves in a reference period, to the nanosecond, rounded down. */
    public Duration budget(Duration referencePeriod) {
        return duration(new BigDecimal(nanos(referencePeriod))
                .multiply(HUNDRED.subtract(percent))
                .divide(HUNDRED, 0, RoundingMode.FLOOR)
                .toBigInteger());
    }

    /** Whether the rate reaches the target, exactly (R6.3). */
    public boolean isMet(Duration referencePeriod, Duration downtime) {
        return new BigDecimal(nanos(downtime))
                        .multiply(HUNDRED)
                        .compareTo(new BigDecimal(nanos(referencePeriod)).multiply(HUNDRED.subtract(percent)))
                <= 0;
    }

    /**
     * The rate in percent with three decimals, half up; one that misses the target is never rounded up to it. 100 when
     * nothing was promised at all.
     */
    public BigDecimal shown(Duration referencePeriod, Duration downtime) {
        var rounded = rate(referencePeriod, downtime, RoundingMode.HALF_UP);
        return rounded.compareTo(percent) >= 0 && !isMet(referencePeriod, downtime)
                ? rate(referencePeriod, downtime, RoundingMode.DOWN)
                : rounded;
    }

    private static BigDecimal rate(Duration referencePeriod, Duration downtime, RoundingMode rounding) {
        if (referencePeriod.isZero()) {
            return HUNDRED.setScale(DECIMALS_SHOWN);
        }
        return new BigDecimal(nanos(referencePeriod.minus(downtime)))
                .multiply(HUNDRED)
                .divide(new BigDecimal(nanos(referencePeriod)), DECIMALS_SHOWN, rounding);
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.toNanos());
    }

    private static Duration duration(BigInteger nanos) {
        return Duration.ofNanos(nanos.longValueExact());
    }
}

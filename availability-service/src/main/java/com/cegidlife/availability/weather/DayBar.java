package com.cegidlife.availability.weather;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A day of an environment in Paris, up to now.
 *
 * @param referencePeriod elapsed time of the reference period (R6.2)
 * @param outage of which the environment was out without an excuse
 * @param excluded of which it was out with one (R6.3)
 * @param outOutside out outside of the reference period, which counts for nothing
 * @param planned covered by planned maintenance, in or out of it
 * @param unknown of the reference period that was not observed (D12)
 */
public record DayBar(
        LocalDate date,
        Duration referencePeriod,
        Duration outage,
        Duration excluded,
        Duration outOutside,
        Duration planned,
        Duration unknown) {

    public DayLevel level() {
        if (outage.isPositive()) {
            return DayLevel.OUTAGE;
        }
        if (excluded.isPositive()) {
            return DayLevel.EXCLUDED;
        }
        if (planned.isPositive()) {
            return DayLevel.PLANNED;
        }
        if (referencePeriod.isZero()) {
            return DayLevel.OUTSIDE_REFERENCE_PERIOD;
        }
        return unknown.isPositive() ? DayLevel.UNKNOWN : DayLevel.OPERATIONAL;
    }
}

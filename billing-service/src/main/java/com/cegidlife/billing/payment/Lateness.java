package com.cegidlife.billing.payment;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * For how long how much of an invoice was owed after its due day.
 *
 * @param owedCents on the day the reckoning begins, before any movement
 * @param from the due day, or the day up to which lateness was charged already; not counted itself
 * @param movements that lower what is owed, from their day's end on
 */
record Lateness(long owedCents, LocalDate from, List<Movement> movements) {

    private static final int DAYS_OF_YEAR = 365;
    private static final int PERCENT_DIGITS = 2;

    /** The cents owed at the beginning of each day after {@code from}, up to a day inclusive, added up. */
    long centDays(LocalDate until) {
        var owed = owedCents;
        var reckonedTo = from;
        var sum = 0L;
        for (var movement : inOrder()) {
            var day = min(max(movement.day(), from), until);
            sum += Math.max(0, owed) * DAYS.between(reckonedTo, day);
            reckonedTo = day;
            owed -= movement.cents();
        }
        return sum + Math.max(0, owed) * Math.max(0, DAYS.between(reckonedTo, until));
    }

    /** The penalty for these days, in cents, rounded half-up once. */
    long penaltyCents(LocalDate until, BigDecimal yearlyPercent) {
        return BigDecimal.valueOf(centDays(until))
                .multiply(yearlyPercent.movePointLeft(PERCENT_DIGITS))
                .divide(BigDecimal.valueOf(DAYS_OF_YEAR), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private List<Movement> inOrder() {
        return movements.stream().sorted(Comparator.comparing(Movement::day)).toList();
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

package com.cegidlife.billing.assistanceplus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A year of a pack, in business dates of Europe/Paris. Years are counted from the pack's activation day (D21), each from
 * that day and never from the year before: activated on 29 Feb 2024, they begin on 28 Feb 2025 and on 29 Feb 2028.
 *
 * @param startsOn its first day
 * @param anniversary the first day of the next year, to which an appointment on that day belongs (D29)
 */
public record PackYear(LocalDate startsOn, LocalDate anniversary) {

    /** The year that a day belongs to; empty for a day before the activation. */
    public static Optional<PackYear> of(LocalDate activatedOn, LocalDate day) {
        if (day.isBefore(activatedOn)) {
            return Optional.empty();
        }
        var whole = ChronoUnit.YEARS.between(activatedOn, day);
        var isAnniversary = !activatedOn.plusYears(whole + 1).isAfter(day);
        var years = isAnniversary ? whole + 1 : whole;
        return Optional.of(new PackYear(activatedOn.plusYears(years), activatedOn.plusYears(years + 1)));
    }
}

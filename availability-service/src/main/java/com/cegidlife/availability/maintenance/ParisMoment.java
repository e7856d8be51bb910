package com.cegidlife.availability.maintenance;

import com.cegidlife.businesstime.BookletCalendars;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants in explanations, as the clock in Paris shows them (D15). */
final class ParisMoment {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu 'à' HH:mm", Locale.FRANCE)
            .withZone(BookletCalendars.PARIS);

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(BookletCalendars.PARIS);

    private ParisMoment() {}

    /** Such as {@code lundi 30 novembre 2026 à 07:00}. */
    static String inFrench(Instant instant) {
        return FRENCH.format(instant);
    }

    /** Such as {@code Monday 30 November 2026 at 07:00}. */
    static String inEnglish(Instant instant) {
        return ENGLISH.format(instant);
    }
}

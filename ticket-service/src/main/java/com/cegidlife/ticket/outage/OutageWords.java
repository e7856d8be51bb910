package com.cegidlife.ticket.outage;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageStarted;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people read about an outage: French first, then English; times in Europe/Paris. */
final class OutageWords {

    private static final DateTimeFormatter FRENCH = moment(Locale.FRANCE);
    private static final DateTimeFormatter ENGLISH = moment(Locale.UK);

    private OutageWords() {}

    private static DateTimeFormatter moment(Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm:ss", locale).withZone(BookletCalendars.PARIS);
    }

    static String subject(OutageStarted outage) {
        var name = outage.environmentName();
        return "Indisponibilité de « %s » / Outage of \"%s\"".formatted(name, name);
    }

    static String context(OutageStarted outage) {
        return """
                L'environnement de production « %1$s » (%2$s) ne répond plus depuis le %3$s (heure de Paris). \
                Cette demande a été ouverte par la surveillance.

                The production environment "%1$s" (%2$s) has not answered since %4$s (Paris time). \
                This ticket was opened by monitoring.""".formatted(
                        outage.environmentName(),
                        outage.product(),
                        FRENCH.format(outage.startedAt()),
                        ENGLISH.format(outage.startedAt()));
    }

    static String recovery(OutageEnded outage) {
        var length = length(outage.startedAt(), outage.endedAt());
        return """
                L'environnement répond de nouveau : indisponible du %1$s au %2$s (heure de Paris), soit %3$s.

                The environment answers again: out from %4$s to %5$s (Paris time), %3$s.""".formatted(
                        FRENCH.format(outage.startedAt()),
                        FRENCH.format(outage.endedAt()),
                        length,
                        ENGLISH.format(outage.startedAt()),
                        ENGLISH.format(outage.endedAt()));
    }

    /** Such as {@code 26 h 4 min 5 s}: read the same in both languages. */
    private static String length(Instant from, Instant until) {
        var length = Duration.between(from, until);
        var hours = length.toHours() > 0 ? length.toHours() + " h " : "";
        var minutes = length.toMinutes() > 0 ? length.toMinutesPart() + " min " : "";
        return hours + minutes + length.toSecondsPart() + " s";
    }
}

package com.cegidlife.ticket.outage;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageRevised;
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

    static String revision(OutageRevised outage) {
        if (outage.retracted()) {
            return """
                    Après réception tardive de mesures, il s'avère que l'environnement fonctionnait : il n'y a pas eu d'interruption.

                    Measurements that came late show that the environment worked: there was no outage.""";
        }
        return outage.endedAt()
                .map(end -> """
                        Horaires corrigés après réception tardive de mesures : indisponible du %1$s au %2$s (heure de Paris), soit %3$s.

                        Times corrected by measurements that came late: out from %4$s to %5$s (Paris time), %3$s.""".formatted(
                                FRENCH.format(outage.startedAt()),
                                FRENCH.format(end),
                                length(outage.startedAt(), end),
                                ENGLISH.format(outage.startedAt()),
                                ENGLISH.format(end)))
                .orElseGet(() -> """
                        Corrigé après réception tardive de mesures : l'environnement ne répond pas depuis le %1$s (heure de Paris).

                        Corrected by measurements that came late: the environment has not answered since %2$s (Paris time).""".formatted(FRENCH.format(outage.startedAt()), ENGLISH.format(outage.startedAt())));
    }

    /** Such as {@code 26 h 4 min 5 s}: read the same in both languages. */
    private static String length(Instant from, Instant until) {
        var length = Duration.between(from, until);
        var hours = length.toHours() > 0 ? length.toHours() + " h " : "";
        var minutes = length.toMinutes() > 0 ? length.toMinutesPart() + " min " : "";
        return hours + minutes + length.toSecondsPart() + " s";
    }
}

package com.cegidlife.learning.cockpit.rest;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.Standing;
import com.cegidlife.learning.cockpit.LearnerRow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learners as lines for French spreadsheets. */
final class LearnerCsv {

    /** With a byte order mark, without which spreadsheets spoil every accent. */
    static final String HEADER =
            "\uFEFFUtilisateur;Produit;Fonctionnel;Situation;Jours restants;Dernier jour d'apprentissage;"
                    + "Attestation;Questions gratuites;Gratuites jusqu'au\r\n";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE).withZone(BookletCalendars.PARIS);

    private LearnerCsv() {}

    static String lineOf(LearnerRow row, Instant now) {
        return Stream.of(
                                row.name(),
                                row.product(),
                                row.functionalRole(),
                                inFrench(row.standing()),
                                row.daysLeft(now).map(String::valueOf).orElse(""),
                                lastDay(row.learningUntil()),
                                row.certificate().orElse(""),
                                row.free() ? "oui" : "non",
                                lastDay(row.freeUntil()))
                        .map(LearnerCsv::cell)
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }

    private static String inFrench(Standing standing) {
        return switch (standing) {
            case CERTIFIED -> "certifié";
            case LEARNING -> "en apprentissage";
            case LAPSED -> "échu";
        };
    }

    /** The day before midnight at the end, which is excluded. */
    private static String lastDay(Optional<Instant> end) {
        return end.map(instant -> DAY.format(instant.minusNanos(1))).orElse("");
    }

    private static String cell(String text) {
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[;\"\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}

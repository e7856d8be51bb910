package com.cegidlife.availability.month.rest;

import com.cegidlife.availability.availability.Explanation;
import com.cegidlife.availability.availability.Spoken;
import com.cegidlife.availability.availability.Treatment;
import com.cegidlife.availability.month.Statement;
import com.cegidlife.availability.month.Statement.StatedPiece;
import com.cegidlife.businesstime.BookletCalendars;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** The pieces of a statement as a table in French that spreadsheets open: marked as UTF-8, semicolons, decimal commas. */
final class StatementCsv {

    private static final String MARK = "\uFEFF";
    private static final String HEADER =
            "Début (Paris);Fin exclue (Paris);Durée en secondes;Traitement;Interruptions;Maintenances ou exclusions\r\n";

    private StatementCsv() {}

    static String of(Statement statement) {
        return MARK
                + HEADER
                + statement.pieces().stream().map(StatementCsv::line).collect(Collectors.joining());
    }

    private static String line(StatedPiece piece) {
        var seconds = Spoken.seconds(Duration.between(piece.startsAt(), piece.endsAt()));
        return String.join(
                        ";",
                        paris(piece.startsAt()),
                        paris(piece.endsAt()),
                        seconds.toPlainString().replace('.', ','),
                        treatment(piece.treatment()),
                        ids(piece.outages()),
                        ids(piece.excusedBy()))
                + "\r\n";
    }

    private static String treatment(Treatment treatment) {
        return switch (treatment) {
            case COUNTED -> "indisponibilité retenue";
            case OUTSIDE_REFERENCE_PERIOD -> "hors période de référence";
            default -> Explanation.nameOf(treatment).in(Locale.FRENCH);
        };
    }

    private static String paris(Instant instant) {
        return instant.atZone(BookletCalendars.PARIS).toOffsetDateTime().toString();
    }

    private static String ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }
}

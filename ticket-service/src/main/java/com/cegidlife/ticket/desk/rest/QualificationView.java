package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.ticket.anomaly.Impact;
import com.cegidlife.ticket.anomaly.Nature;
import com.cegidlife.ticket.anomaly.Qualification;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found out about a ticket, with the answers that led to it (R1.1). */
public record QualificationView(
        UUID id,

        @Schema(description = "1, and one more for each reopening")
        int cycle,

        Nature nature,
        Optional<Boolean> reproducible,
        Optional<Impact> impact,
        Optional<Boolean> workaroundPossible,
        QualificationOutcome outcome,
        @Schema(description = "Derived from the answers") Optional<AnomalySeverity> severity,

        @Schema(description = "Id of the ticket that reports the same")
        Optional<UUID> duplicateOf,

        String explanation,
        UUID qualifiedBy,
        Instant qualifiedAt) {

    static QualificationView of(Qualification qualification) {
        var finding = qualification.finding();
        return new QualificationView(
                qualification.id(),
                qualification.cycle(),
                finding.nature(),
                Optional.ofNullable(finding.reproducible()),
                Optional.ofNullable(finding.impact()),
                Optional.ofNullable(finding.workaroundPossible()),
                qualification.outcome(),
                qualification.severity(),
                qualification.duplicateOf(),
                qualification.explanation(),
                qualification.qualifiedBy(),
                qualification.qualifiedAt());
    }
}

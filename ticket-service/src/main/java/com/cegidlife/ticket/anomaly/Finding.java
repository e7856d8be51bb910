package com.cegidlife.ticket.anomaly;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/**
 * What an agent found out about a reported malfunction. Severity is derived from three answers and never stated (R1.1).
 *
 * @param reproducible by the publisher; null unless a malfunction
 * @param impact null unless a reproducible malfunction
 * @param workaroundPossible whether a technical or organisational workaround can exist; null as the impact
 */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) Nature nature,
        Boolean reproducible,
        @Enumerated(EnumType.STRING) Impact impact,
        @Column(name = "workaround_possible") Boolean workaroundPossible) {

    private static final Text REQUIRED = new Text("est obligatoire", "is required");
    private static final Text NOT_HERE = new Text(
            "n'a de sens que pour un dysfonctionnement reproductible",
            "makes sense for a reproducible malfunction only");

    /** @throws Refusal {@code invalid-request} naming each answer that is missing or too many */
    public void mustBeComplete() {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        var malfunction = nature == Nature.MALFUNCTION;
        check(refusal, "/reproducible", reproducible, malfunction);
        check(refusal, "/impact", impact, isReproducible());
        check(refusal, "/workaroundPossible", workaroundPossible, isReproducible());
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    private static void check(Refusal refusal, String pointer, Object answer, boolean wanted) {
        if (wanted && answer == null) {
            refusal.violation(pointer, REQUIRED);
        } else if (!wanted && answer != null) {
            refusal.violation(pointer, NOT_HERE);
        }
    }

    /** What the ticket turned out to be. */
    public QualificationOutcome outcome() {
        return switch (nature) {
            case MALFUNCTION -> isReproducible() ? QualificationOutcome.ANOMALY : QualificationOutcome.NON_REPRODUCIBLE;
            case OUT_OF_SCOPE -> QualificationOutcome.OUT_OF_SCOPE;
            case USAGE_QUESTION -> QualificationOutcome.USAGE_QUESTION;
            case DUPLICATE -> QualificationOutcome.DUPLICATE;
        };
    }

    private boolean isReproducible() {
        return nature == Nature.MALFUNCTION && Boolean.TRUE.equals(reproducible);
    }

    /** R1.1; empty when it is no anomaly. */
    public Optional<AnomalySeverity> severity() {
        if (!isReproducible()) {
            return Optional.empty();
        }
        if (impact == Impact.BLOCKS_ESSENTIAL_FEATURE && !workaroundPossible) {
            return Optional.of(AnomalySeverity.SEVERITY_1);
        }
        return Optional.of(
                impact != Impact.MINOR && workaroundPossible ? AnomalySeverity.SEVERITY_2 : AnomalySeverity.SEVERITY_3);
    }
}

package com.cegidlife.availability.attribution;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a cause is not set on an outage, or not decided on (R6.4, D22). */
public enum AttributionProblem implements ProblemType {
    EXCLUSION_OUTSIDE_OUTAGE(Definition.conflict(
            "R6.4",
            new Text("Exclusion hors de l'interruption", "Exclusion outside its outage"),
            new Text(
                    "L'exclusion doit rester dans l'interruption, du {startedAt} au {endedAt}.",
                    "The exclusion must lie within the outage, from {startedAt} to {endedAt}."),
            NextStep.of("Corriger le début ou la fin", "Correct the start or the end"))),
    SECOND_OPERATOR_NEEDED(Definition.conflict(
            "R6.4",
            new Text("Un second opérateur est nécessaire", "A second operator is needed"),
            new Text(
                    "Une exclusion est décidée par une autre personne que celle qui l'a proposée, et révoquée par une autre que celle qui l'a approuvée.",
                    "An exclusion is decided by someone else than the one who proposed it, and revoked by someone else than the one who approved it."),
            NextStep.of("Demander à un autre opérateur", "Ask another operator"))),
    EXCLUSION_IN_ANOTHER_STATE(Definition.conflict(
            "R6.4",
            new Text("Exclusion déjà traitée", "Exclusion dealt with already"),
            new Text(
                    "L'exclusion ne permet plus cette décision : {state}.",
                    "The exclusion does not allow this decision any more: {state}.")));

    private final Definition definition;

    AttributionProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

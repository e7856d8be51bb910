package com.cegidlife.learning.rescoring;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What proposals to score exams again do not allow. */
public enum RescoringProblem implements ProblemType {
    RESCORING_PROPOSED(Definition.conflict(
            "R15.3",
            new Text("Proposition déjà ouverte", "Proposal already open"),
            new Text(
                    "Une proposition est déjà ouverte pour la question {questionId}.",
                    "A proposal is open for question {questionId} already."),
            NextStep.at("/rescoring-proposals/{proposalId}", "La voir", "See it"))),
    SECOND_TRAINER_NEEDED(Definition.conflict(
            "R15.3",
            new Text("Second formateur nécessaire", "Second trainer needed"),
            new Text(
                    "La personne qui propose de recorriger des examens ne l'approuve pas elle-même.",
                    "Whoever proposes to score exams again does not approve it."))),
    RESCORING_DECIDED(Definition.conflict(
            "R15.3",
            new Text("Proposition déjà décidée", "Proposal already decided"),
            new Text(
                    "La proposition {proposalId} est déjà approuvée ou rejetée.",
                    "Proposal {proposalId} is approved or rejected already.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    RescoringProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

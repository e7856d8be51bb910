package com.cegidlife.learning.repair;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What repair plans do not allow. */
public enum RepairProblem implements ProblemType {
    NOTHING_TO_REPAIR(Definition.conflict(
            "R15.4",
            new Text("Rien à reprendre", "Nothing to repair"),
            new Text(
                    "Un parcours de reprise suit le dernier examen non réussi : celui-ci est en cours, réussi, ou suivi d'un autre.",
                    "A repair plan follows the last failed exam: this one is running, passed, or followed by another."),
            NextStep.at("/published-exams", "Voir les examens", "See the exams"))),
    NO_FAILED_PART(Definition.conflict(
            "R15.4",
            new Text("Aucune partie échouée", "No failed part"),
            new Text(
                    "Aucune partie de cet examen n'est échouée à elle seule : reprenez tout le parcours.",
                    "No part of this exam was failed by itself: go through the whole path again."))),
    REPAIR_PLAN_CLOSED(Definition.conflict(
            "R15.4",
            new Text("Parcours de reprise terminé", "Repair plan closed"),
            new Text(
                    "Ce parcours de reprise est terminé et ne change plus.",
                    "This repair plan is closed and changes no more.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    RepairProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

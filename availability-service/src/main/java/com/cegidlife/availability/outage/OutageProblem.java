package com.cegidlife.availability.outage;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What an outage does not allow (R6.4). */
public enum OutageProblem implements ProblemType {
    OUTAGE_NOT_DECLARED(Definition.conflict(
            "R6.4",
            new Text("Interruption constatée par les sondes", "Outage seen by the probes"),
            new Text(
                    "Seule une interruption déclarée par un opérateur, et pas encore rétractée, peut l'être.",
                    "Only an outage that an operator declared, and that is not retracted yet, can be retracted."),
            NextStep.of(
                    "Proposer une cause d'exclusion, avec sa preuve", "Propose a cause of exclusion, with its proof")));

    private final Definition definition;

    OutageProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

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
                    "Proposer une cause d'exclusion, avec sa preuve", "Propose a cause of exclusion, with its proof"))),
    OUTAGE_OVER(Definition.conflict(
            "R6.4",
            new Text("Interruption terminée", "Outage over"),
            new Text("L'interruption est terminée depuis {endedAt}.", "The outage has been over since {endedAt}."),
            NextStep.of("Proposer une cause d'exclusion", "Propose a cause of exclusion"))),
    OUTAGE_ENDING_PROPOSED(Definition.conflict(
            "D22",
            new Text("Fin déjà proposée", "End proposed already"),
            new Text(
                    "Une fin de cette interruption attend déjà la décision d'un second opérateur.",
                    "An end of this outage already waits for a second operator's decision."),
            NextStep.of("Décider de la fin proposée", "Decide on the end that is proposed"))),
    OUTAGE_ENDING_DECIDED(Definition.conflict(
            "D22",
            new Text("Décision déjà prise", "Decided already"),
            new Text("Cette fin n'attend plus de décision : {state}.", "This end waits for no decision any more: {state}."),
            NextStep.of("Relire l'interruption", "Read the outage again"))),
    ENDING_NEEDS_SECOND_OPERATOR(Definition.conflict(
            "D22",
            new Text("Second opérateur nécessaire", "Second operator needed"),
            new Text(
                    "Une fin qui change un chiffre est décidée par un autre opérateur que celui qui la propose.",
                    "An end that changes a figure is decided by another operator than the one who proposes it."),
            NextStep.of("Demander à un autre opérateur", "Ask another operator")));

    private final Definition definition;

    OutageProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

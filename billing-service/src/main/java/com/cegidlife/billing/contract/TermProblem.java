package com.cegidlife.billing.contract;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why the term of a contract cannot be changed, or is not there. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum TermProblem implements ProblemType {
    CONTRACT_WITHOUT_TERM(Definition.conflict(
            "R20.1",
            new Text("Contrat sans période", "Contract without a term"),
            new Text(
                    "Le contrat {number} n'a pas commencé : ses codes d'accès ne sont pas communiqués. Il n'a ni période ni préavis.",
                    "Contract {number} has not begun: its access codes are not communicated. It has neither term nor notice."),
            NextStep.at("/contracts/{number}/activate", "Activer le contrat", "Activate the contract"))),
    CONTRACT_ENDED(Definition.conflict(
            "R20.2",
            new Text("Contrat terminé", "Contract ended"),
            new Text("Le contrat {number} a pris fin le {endedOn}.", "Contract {number} ended on {endedOn}.")));

    private final Definition definition;

    TermProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package com.cegidlife.billing.credit;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why credits are not issued or moved. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum CreditProblem implements ProblemType {
    UNIT_CREDITS_NEED_SERVICE_PLUS(Definition.conflict(
            "R18.3",
            new Text("Crédits unitaires sans pack Service+", "Unit credits without a Service+ pack"),
            new Text(
                    "Les crédits unitaires sont réservés aux titulaires d'un pack Service+, et aucun contrat en vigueur du client n'en comprend.",
                    "Unit credits are for holders of a Service+ pack only, and no contract in force of the customer includes one."),
            NextStep.of(
                    "Commander un pack Service+ à son interlocuteur commercial", "Order a Service+ pack from sales"))),
    NOT_ENOUGH_CREDITS(Definition.conflict(
            "R18.4",
            new Text("Crédits insuffisants", "Not enough credits"),
            new Text(
                    "Il faut {credits} crédits et il en reste {available} ; rien n'est débité.",
                    "{credits} credits are needed and {available} are left; nothing is debited."),
            NextStep.of(
                    "Acheter des crédits unitaires, ou payer le service en euros",
                    "Buy unit credits, or pay the service in euros"))),
    CREDITS_SETTLED_ALREADY(Definition.conflict(
            "R18.4",
            new Text("Débit déjà réglé", "Debit settled already"),
            new Text(
                    "Le débit pour {service} est dans l'état {state} et ne peut plus y passer.",
                    "The debit for {service} is {state} and cannot go there any more.")));

    private final Definition definition;

    CreditProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

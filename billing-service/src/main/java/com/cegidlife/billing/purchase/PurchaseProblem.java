package com.cegidlife.billing.purchase;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a purchase can be decided on no more. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum PurchaseProblem implements ProblemType {
    PURCHASE_EXPIRED(Definition.conflict(
            "R15.16",
            new Text("Achat expiré", "Purchase expired"),
            new Text(
                    "L'achat {number} pouvait être confirmé jusqu'au {expiresAt}. Il ne peut plus l'être, et rien ne sera facturé.",
                    "Purchase {number} could be confirmed until {expiresAt}. It can be no more, and nothing will be billed."),
            NextStep.of(
                    "Demander le service à nouveau, comme sur la demande {ticketNumber}",
                    "Ask for the service again, as on ticket {ticketNumber}"))),
    PURCHASE_ALREADY_CONFIRMED(Definition.conflict(
            new Text("Achat déjà confirmé", "Purchase already confirmed"),
            new Text(
                    "L'achat {number} est confirmé et sera facturé.",
                    "Purchase {number} is confirmed and will be billed."))),
    PURCHASE_ALREADY_REJECTED(
            Definition.conflict(
                    new Text("Achat déjà refusé", "Purchase already rejected"),
                    new Text(
                            "L'achat {number} est refusé, et rien ne sera facturé. Demandez le service à nouveau s'il le faut.",
                            "Purchase {number} is rejected, and nothing will be billed. Ask for the service again if need be.")));

    private final Definition definition;

    PurchaseProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

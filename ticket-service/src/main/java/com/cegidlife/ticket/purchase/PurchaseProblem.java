package com.cegidlife.ticket.purchase;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why what billing tells about a purchase is parked with the dead letters, for operators to look at. */
public enum PurchaseProblem implements ProblemType {
    PURCHASE_UNKNOWN(Definition.conflict(
            "R15.16",
            new Text("Achat inconnu", "Purchase unknown"),
            new Text(
                    "Aucune demande n'attend l'achat {purchaseId}.",
                    "No ticket waits for the purchase {purchaseId}."))),
    PURCHASE_ALREADY_DECIDED(Definition.conflict(
            "R15.16",
            new Text("Achat déjà décidé", "Purchase already decided"),
            new Text(
                    "L'achat {purchaseId} est déjà décidé : {state}.",
                    "The purchase {purchaseId} is decided already: {state}."))),
    PURCHASE_CONFIRMED_TOO_LATE(Definition.conflict(
            "R15.16",
            new Text("Achat confirmé trop tard", "Purchase confirmed too late"),
            new Text(
                    "L'achat {purchaseId} a été confirmé après son expiration.",
                    "The purchase {purchaseId} was confirmed after it had expired.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    PurchaseProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

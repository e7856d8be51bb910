package com.cegidlife.billing.debit;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a mandate is not kept, or a file not made. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum DebitProblem implements ProblemType {
    IBAN_NOT_VALID(
            Definition.of(
                    422,
                    new Text("IBAN incorrect", "IBAN not valid"),
                    new Text(
                            "« {iban} » n'est pas un IBAN : sa clé, sa longueur ou son pays ne conviennent pas. Recopiez-le du RIB du client.",
                            "\"{iban}\" is no IBAN: its key, its length or its country is wrong. Copy it from the customer's bank details."))),
    MANDATE_IN_FORCE_ALREADY(Definition.conflict(
            new Text("Mandat déjà en vigueur", "Mandate in force already"),
            new Text(
                    "Le mandat {reference} de ce client est en vigueur. Révoquez-le d'abord.",
                    "Mandate {reference} of this customer is in force. Revoke it first."))),
    MANDATE_REVOKED_ALREADY(Definition.conflict(
            new Text("Mandat déjà révoqué", "Mandate revoked already"),
            new Text(
                    "Le mandat {reference} est révoqué depuis le {revokedOn}.",
                    "Mandate {reference} has been revoked since {revokedOn}."))),
    NOTHING_TO_COLLECT(
            Definition.conflict(
                    new Text("Rien à prélever", "Nothing to collect"),
                    new Text(
                            "Aucune facture échue au {collectOn} n'est à prélever : toutes sont payées, déjà en prélèvement, ou sans mandat.",
                            "No invoice due by {collectOn} is to be collected: all are paid, being collected, or without a mandate."))),
    NOT_YET_COLLECTED(Definition.conflict(
            new Text("Prélèvement à venir", "Not collected yet"),
            new Text(
                    "Ce fichier est prélevé le {collectOn}. Enregistrez-en les paiements à partir de ce jour.",
                    "This file is collected on {collectOn}. Record its payments from that day on.")));

    private final Definition definition;

    DebitProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

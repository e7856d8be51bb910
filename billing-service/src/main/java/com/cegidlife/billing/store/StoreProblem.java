package com.cegidlife.billing.store;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why something is not sold, or an order in the store no longer changes. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum StoreProblem implements ProblemType {
    NOT_SOLD_IN_STORE(Definition.conflict(
            "R18.4",
            new Text("Non proposé en boutique", "Not sold in the store"),
            new Text(
                    "« {item} » ne s'achète pas en boutique. Consultez ce que vous pouvez y acheter.",
                    "\"{item}\" is not sold in the store. See what you may buy there."))),
    NOT_SOLD_TO_CUSTOMER(Definition.conflict(
            "R18.4",
            new Text("Achat impossible", "Purchase not possible"),
            new Text("{reasonFrench}", "{reasonEnglish}"),
            NextStep.of("Consulter ce qui peut être acheté en boutique", "See what can be bought in the store"))),
    STORE_ORDER_EXPIRED(Definition.conflict(
            "R18.4",
            new Text("Commande expirée", "Order expired"),
            new Text(
                    "La commande {number} pouvait être confirmée jusqu'au {expiresAt}. Passez-la à nouveau au prix du jour.",
                    "Order {number} could be confirmed until {expiresAt}. Order again at the price of the day."))),
    STORE_ORDER_DECIDED(Definition.conflict(
            "R18.4",
            new Text("Commande déjà traitée", "Order decided already"),
            new Text(
                    "La commande {number} est déjà confirmée ou annulée.",
                    "Order {number} is confirmed or cancelled already.")));

    private final Definition definition;

    StoreProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

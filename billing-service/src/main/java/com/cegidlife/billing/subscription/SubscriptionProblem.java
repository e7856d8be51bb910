package com.cegidlife.billing.subscription;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why a contract cannot be amended so. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum SubscriptionProblem implements ProblemType {
    ITEM_NOT_ADDABLE(
            422,
            "R3.1",
            new Text("Article qui se commande autrement", "Item that is ordered otherwise"),
            new Text(
                    "{item} ne s'ajoute pas ainsi : les packs se commandent avec un contrat, les utilisateurs nommés par leur nombre, les services et les crédits unitaires à part.",
                    "{item} is not added in this way: packs are ordered with a contract, named users by their number, services and unit credits apart.")),
    ITEM_HELD_ALREADY(
            409,
            "R20.3",
            new Text("Article déjà souscrit", "Item held already"),
            new Text(
                    "Le contrat comprend déjà {item}, dont le prix est forfaitaire : il n'y a rien à ajouter.",
                    "The contract includes {item} already, at a flat price: there is nothing to add.")),
    AMENDMENT_OUTSIDE_THE_TERM(
            422,
            "R20.3",
            new Text("Avenant hors du terme", "Amendment outside the term"),
            new Text(
                    "Un avenant prend effet au plus tôt le {today}, et avant le terme du contrat, le {endsOn} ; le {effectiveOn} n'en est pas.",
                    "An amendment takes effect on {today} at the earliest, and before the contract ends on {endsOn}; {effectiveOn} is not such a day.")),
    ITEM_OUTLIVES_THE_CONTRACT(
            422,
            "R20.3",
            new Text("Fin hors du terme", "End outside the term"),
            new Text(
                    "{item} finirait le {itemEndsOn}, alors que l'avenant prend effet le {effectiveOn} et que le contrat se termine le {endsOn}. Indiquez un jour entre les deux, ou aucun.",
                    "{item} would end on {itemEndsOn}, whereas the amendment takes effect on {effectiveOn} and the contract ends on {endsOn}. State a day between the two, or none."),
            NextStep.of(
                    "Laisser la fin de côté : l'article suit le contrat",
                    "Leave the end out: the item goes with the contract"));

    private final Definition definition;

    SubscriptionProblem(int status, String rule, Text title, Text detail, NextStep... nextSteps) {
        definition = new Definition(status, Optional.of(rule), title, detail, List.of(nextSteps));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

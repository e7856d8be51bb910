package com.cegidlife.billing.catalogue;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** What the catalogue refuses. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum CatalogueProblem implements ProblemType {
    ITEM_ALREADY_IN_CATALOGUE(
            Definition.conflict(
                    new Text("Article déjà au catalogue", "Item already in the catalogue"),
                    new Text(
                            "L'article {item} figure déjà au catalogue, et ses factures le nomment : il ne change plus. Choisissez un autre code.",
                            "Item {item} is in the catalogue already, and invoices name it: it no longer changes. Choose another code."))),
    ITEM_NOT_IN_CATALOGUE(new Definition(
            422,
            Optional.of("R4.4"),
            new Text("Article absent du catalogue", "Item not in the catalogue"),
            new Text(
                    "{item} ne figure pas au catalogue des abonnements : rien d'autre ne se commande dans un contrat, et aucun développement spécifique.",
                    "{item} is not in the catalogue of subscriptions: nothing else can be ordered in a contract, and no specific development."),
            List.of(NextStep.at("/catalogue/items", "Consulter le catalogue", "Read the catalogue")))),
    PRICE_OVERLAPS(
            Definition.conflict(
                    "D19",
                    new Text("Tarifs qui se chevauchent", "Overlapping prices"),
                    new Text(
                            "L'article {item} a déjà un prix à compter du {effectiveFrom}, et un prix ne change jamais. Choisissez un autre jour.",
                            "Item {item} has a price from {effectiveFrom} already, and a price never changes. Choose another day."))),
    PRICE_IN_THE_PAST(
            Definition.conflict(
                    "D19",
                    new Text("Prix rétroactif", "Price in the past"),
                    new Text(
                            "Le prix de l'article {item} prendrait effet le {effectiveFrom} : ce jour a déjà un prix, sur lequel on a pu facturer. Choisissez un jour à venir.",
                            "The price of item {item} would take effect on {effectiveFrom}: that day has a price already, which may have been invoiced. Choose a day to come."))),
    PRICE_NOT_SET(Definition.conflict(
            "D19",
            new Text("Prix non fixé", "Price not set"),
            new Text(
                    "L'article {item} n'a pas de prix en vigueur le {day}, et rien ne se facture sans prix.",
                    "Item {item} has no price in force on {day}, and nothing is invoiced without a price."),
            NextStep.at("/catalogue/items/{item}/prices", "Fixer le prix", "Set the price")));

    private final Definition definition;

    CatalogueProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

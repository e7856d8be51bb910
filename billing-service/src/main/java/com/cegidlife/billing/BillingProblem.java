package com.cegidlife.billing;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** The problems that only billing-service answers with. Every detail says why and what to do next. */
public enum BillingProblem implements ProblemType {
    SIREN_NOT_VALID(
            422,
            "R4.5",
            new Text("SIREN incorrect", "SIREN not valid"),
            new Text(
                    "Le service est destiné à un usage professionnel : il faut un SIREN, et « {siren} » n'en est pas un. Vérifiez ses neuf chiffres.",
                    "The service is for professional use: a SIREN is needed, and \"{siren}\" is none. Check its nine digits.")),
    OUTSIDE_METROPOLITAN_FRANCE(
            422,
            "R4.5",
            new Text("Hors de France métropolitaine", "Outside metropolitan France"),
            new Text(
                    "Le service est proposé en France métropolitaine, Corse comprise ; le code postal {postalCode} n'y est pas. Indiquez un établissement de métropole.",
                    "The service is offered in metropolitan France, Corsica included; the postal code {postalCode} is not there. State a site in metropolitan France.")),
    USER_OF_ANOTHER_CUSTOMER(
            409,
            "R11.2",
            new Text("Utilisateur d'un autre client", "User of another customer"),
            new Text(
                    "L'utilisateur {userId} appartient à un autre client, et un utilisateur n'en change jamais. Ouvrez le compte d'un autre utilisateur.",
                    "User {userId} belongs to another customer, and a user never changes customer. Open the account of another user.")),
    ENVIRONMENT_PRODUCT_NOT_ORDERED(
            422,
            "R3.1",
            new Text("Produit non commandé", "Product not ordered"),
            new Text(
                    "Un environnement porte le produit {product}, qui ne figure pas parmi les produits commandés. Ajoutez-le à la commande ou corrigez l'environnement.",
                    "An environment runs the product {product}, which is not among the ordered ones. Add it to the order or correct the environment.")),
    CUSTOMER_NOT_REGISTERED(
            422,
            "R4.5",
            new Text("Client non enregistré", "Customer not registered"),
            new Text(
                    "Le client {customerId} n'est pas enregistré, et son SIREN et son adresse sont requis. Enregistrez-le d'abord.",
                    "Customer {customerId} is not registered, and its SIREN and address are required. Register it first."),
            NextStep.at("/customers/{customerId}", "Enregistrer le client", "Register the customer")),
    CONTRACT_ALREADY_ACTIVE(
            409,
            "R19.1",
            new Text("Contrat déjà actif", "Contract already active"),
            new Text(
                    "Les codes d'accès du contrat {number} ont déjà été communiqués le {activatedOn}.",
                    "The access codes of contract {number} were already communicated on {activatedOn}.")),
    CONTRACT_NOT_IN_FORCE(
            409,
            "R20.3",
            new Text("Contrat non en vigueur", "Contract not in force"),
            new Text(
                    "Le contrat {number} n'est pas en vigueur : seul un contrat en vigueur peut être complété.",
                    "Contract {number} is not in force: only a contract in force can be amended.")),
    CODES_NOT_COMMUNICATED_YET(
            422,
            "R19.1",
            new Text("Codes non encore communiqués", "Codes not communicated yet"),
            new Text(
                    "Un contrat commence le jour où ses codes d'accès sont communiqués, et le {codesCommunicatedOn} est à venir. Activez-le ce jour-là.",
                    "A contract begins on the day its access codes are communicated, and {codesCommunicatedOn} is still to come. Activate it on that day.")),
    MICROSOFT_365_MISSING(
            409,
            "R21.1",
            new Text("Microsoft 365 manquant", "Microsoft 365 missing"),
            new Text(
                    "Chaque utilisateur doit disposer de Microsoft 365 pendant toute la durée du contrat, et le contrat {number} n'en mentionne pas. Indiquez s'il est souscrit chez nous ou déclaré.",
                    "Every user must have Microsoft 365 for the whole term, and contract {number} mentions none. State whether it is subscribed with us or declared."),
            NextStep.at(
                    "/contracts/{number}/microsoft-365",
                    "Indiquer l'abonnement à Microsoft 365",
                    "State the Microsoft 365 subscription"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    BillingProblem(int status, String rule, Text title, Text detail, NextStep... nextSteps) {
        definition = new Definition(status, Optional.of(rule), title, detail, List.of(nextSteps));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

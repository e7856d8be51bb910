package com.cegidlife.learning;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** The problems that only learning-service answers with. Every detail says why and what to do next. */
public enum LearningProblem implements ProblemType {
    FUNCTIONAL_ROLE_EXISTS(
            409,
            "R15.2",
            new Text("Fonctionnel déjà présent", "Functional role exists"),
            new Text(
                    "Le fonctionnel {code} est déjà au catalogue. Choisissez un autre code.",
                    "The functional role {code} is in the catalogue already. Choose another code.")),
    USER_UNKNOWN(
            404,
            "R11.2",
            new Text("Utilisateur inconnu", "User unknown"),
            new Text(
                    "Votre société n'a pas d'utilisateur {userId}. Vérifiez l'identifiant, ou faites ouvrir son compte d'accès ; un compte tout juste ouvert nous est connu en un instant.",
                    "Your company has no user {userId}. Check the identifier, or have an access account opened; one that was just opened is known to us in a moment.")),
    ACCOUNT_CLOSED(
            409,
            "R11.1",
            new Text("Compte supprimé", "Account removed"),
            new Text(
                    "Le compte d'accès de l'utilisateur {userId} a été supprimé. Faites-le rouvrir avant de lui attribuer un fonctionnel.",
                    "The access account of user {userId} was removed. Have it opened again before you assign a functional role.")),
    PRODUCT_NOT_COVERED(
            409,
            "R3.1",
            new Text("Produit hors contrat", "Product not covered"),
            new Text(
                    "Aucun contrat en vigueur de votre société ne couvre le produit {product}. Choisissez un fonctionnel d'un produit commandé, ou commandez celui-ci auprès de votre interlocuteur commercial.",
                    "No contract in force of your company covers the product {product}. Choose a functional role of an ordered product, or order this one from your sales representative.")),
    CEGID_CARE_MISSING(
            409,
            "R15.1",
            new Text("Cegid Care non compris", "Cegid Care not included"),
            new Text(
                    "La plateforme de formation demande Cegid Care, que votre contrat pour le produit {product} ne comprend pas. Souscrivez-le auprès de votre interlocuteur commercial.",
                    "The training platform asks for Cegid Care, which your contract for the product {product} does not include. Subscribe to it with your sales representative.")),
    FUNCTIONAL_ROLE_ALREADY_ASSIGNED(
            409,
            "R15.8",
            new Text("Fonctionnel déjà attribué", "Functional role already assigned"),
            new Text(
                    "L'utilisateur {userId} a déjà reçu le fonctionnel {code}, et une phase d'apprentissage ne commence qu'une fois. La formation et l'examen lui restent ouverts.",
                    "User {userId} was given the functional role {code} already, and a learning phase begins only once. Training and exam stay open to them."));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    LearningProblem(int status, String rule, Text title, Text detail) {
        definition = new Definition(status, Optional.of(rule), title, detail, List.of());
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

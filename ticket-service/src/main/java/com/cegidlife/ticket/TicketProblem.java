package com.cegidlife.ticket;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why something may not be asked: what the contract, the learning phase or the account does not entitle to. */
@SuppressWarnings("ImmutableEnumChecker") // texts and steps are records, their list is made by List.of
public enum TicketProblem implements ProblemType {
    CUSTOMER_UNKNOWN(
            "R3.1",
            new Text("Client inconnu", "Customer unknown"),
            new Text(
                    "Aucun contrat de votre société ne nous est connu.", "No contract of your company is known to us."),
            NextStep.of(
                    "Si le contrat vient d'être activé, réessayer dans un instant",
                    "If the contract has just been activated, retry in a moment"),
            NextStep.of("Contacter votre interlocuteur commercial", "Contact your sales representative")),
    ACCOUNT_CLOSED(
            "R11.1",
            new Text("Compte supprimé", "Account removed"),
            new Text(
                    "Votre compte d'accès a été supprimé à la demande de votre société.",
                    "Your access account was removed on your company's instruction."),
            askAdministrator("rouvrir votre compte", "open your account again")),
    PRODUCT_NOT_COVERED(
            "R3.1",
            new Text("Produit hors contrat", "Product not covered"),
            new Text(
                    "Aucun contrat en vigueur de votre société ne couvre le produit {product}.",
                    "No contract in force of your company covers the product {product}."),
            NextStep.of("Vérifier le produit choisi", "Check the chosen product"),
            NextStep.of("Commander ce produit", "Order this product")),
    CEGID_CARE_MISSING(
            "R14.1",
            new Text("Support non compris", "Support not included"),
            new Text(
                    "Votre contrat pour le produit {product} ne comprend pas Cegid Care, dont le support dépend.",
                    "Your contract for the product {product} does not include Cegid Care, on which support depends."),
            NextStep.of("Souscrire Cegid Care", "Subscribe to Cegid Care")),
    SERVICE_PLUS_MISSING(
            "R18.4",
            new Text("Aucun pack Service+", "No Service+ pack"),
            new Text(
                    "Les services se paient en crédits pour les détenteurs d'un pack Service+, et aucun contrat en vigueur de votre société n'en comprend.",
                    "Services are paid in credits by holders of a Service+ pack, and no contract in force of your company includes one."),
            NextStep.of(
                    "Payer ce service en euros, en autonomie, dans Cegid Store",
                    "Pay for this service in euros, by yourself, in Cegid Store"),
            NextStep.of(
                    "Souscrire un pack Service+ auprès de votre interlocuteur commercial (avec Cegid Care, R18.1)",
                    "Subscribe to a Service+ pack with your sales representative (with Cegid Care, R18.1)")),
    FUNCTIONAL_ROLE_MISSING(
            "R15.8",
            new Text("Aucun fonctionnel attribué", "No functional role assigned"),
            new Text(
                    "Les questions d'usage sur {product} sont gratuites pour les utilisateurs en apprentissage ou certifiés, et aucun fonctionnel de ce produit ne vous a été attribué.",
                    "Usage questions on {product} are free for users who are learning or certified, and no functional role of this product was assigned to you."),
            askAdministrator("vous attribuer un fonctionnel de {product}", "assign you a functional role of {product}"),
            buyUsageAssistance()),
    LEARNING_PHASE_ENDED(
            "R15.10",
            new Text("Phase d'apprentissage terminée", "Learning phase ended"),
            new Text(
                    "Votre phase d'apprentissage sur {product} s'est terminée le {learningEndedOn}.",
                    "Your learning phase on {product} ended on {learningEndedOn}."),
            takeExam(),
            buyUsageAssistance()),
    CERTIFICATION_LAPSED(
            "R15.10",
            new Text("Ni en apprentissage ni certifié", "Neither learning nor certified"),
            new Text(
                    "Vous n'êtes plus ni en apprentissage ni certifié sur {product}.",
                    "You are no longer learning nor certified on {product}."),
            takeExam(),
            buyUsageAssistance());

    private final Definition definition;

    TicketProblem(String rule, Text title, Text detail, NextStep... nextSteps) {
        definition = Definition.conflict(rule, title, detail, nextSteps);
    }

    private static NextStep askAdministrator(String french, String english) {
        return NextStep.of(
                "Demander à votre administrateur CegidLife de " + french,
                "Ask your CegidLife administrator to " + english);
    }

    private static NextStep takeExam() {
        return NextStep.of("Passer l'examen de certification", "Take the certification exam");
    }

    /** R15.16. */
    private static NextStep buyUsageAssistance() {
        return NextStep.of("Acheter une aide à l'utilisation", "Buy usage assistance");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

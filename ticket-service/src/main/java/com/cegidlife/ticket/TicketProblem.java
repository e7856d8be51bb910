package com.cegidlife.ticket;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** The problems that only ticket-service answers with. Every detail says why and what to do next. */
public enum TicketProblem implements ProblemType {
    TICKET_ALREADY_TAKEN_IN_CHARGE(
            409,
            "Demande déjà prise en charge",
            "Ticket already taken in charge",
            "La demande {number} est déjà prise en charge. Relisez-la pour voir par qui.",
            "Ticket {number} is already taken in charge. Read it again to see by whom."),
    CUSTOMER_UNKNOWN(
            409,
            "Client inconnu",
            "Customer unknown",
            "Aucun contrat de votre société ne nous est connu. Si le vôtre vient d'être activé, réessayez dans un instant ; sinon, contactez votre interlocuteur commercial.",
            "No contract of your company is known to us. If yours has just been activated, retry in a moment; otherwise contact your sales representative."),
    ACCOUNT_CLOSED(
            409,
            "Compte supprimé",
            "Account removed",
            "Votre compte d'accès a été supprimé à la demande de votre société. Adressez-vous à votre administrateur CegidLife.",
            "Your access account was removed on your company's instruction. Ask your CegidLife administrator."),
    PRODUCT_NOT_COVERED(
            409,
            "Produit hors contrat",
            "Product not covered",
            "Aucun contrat en vigueur de votre société ne couvre le produit {product}. Vérifiez le produit choisi, ou commandez-le auprès de votre interlocuteur commercial.",
            "No contract in force of your company covers the product {product}. Check the chosen product, or order it from your sales representative."),
    CEGID_CARE_MISSING(
            409,
            "Support non compris",
            "Support not included",
            "Votre contrat pour le produit {product} ne comprend pas Cegid Care, dont le support dépend. Souscrivez Cegid Care auprès de votre interlocuteur commercial.",
            "Your contract for the product {product} does not include Cegid Care, on which support depends. Subscribe to Cegid Care with your sales representative."),
    FUNCTIONAL_ROLE_MISSING(
            409,
            "Aucun fonctionnel attribué",
            "No functional role assigned",
            "Les questions d'usage sur {product} sont gratuites pour les utilisateurs en apprentissage ou certifiés, et aucun fonctionnel de ce produit ne vous a été attribué. Demandez à votre administrateur CegidLife de vous en attribuer un.",
            "Usage questions on {product} are free for users who are learning or certified, and no functional role of this product was assigned to you. Ask your CegidLife administrator to assign you one."),
    LEARNING_PHASE_ENDED(
            409,
            "Phase d'apprentissage terminée",
            "Learning phase ended",
            "Votre phase d'apprentissage sur {product} s'est terminée le {learningEndedOn} sans certification. Vous pouvez passer l'examen maintenant, ou acheter une aide à l'utilisation.",
            "Your learning phase on {product} ended on {learningEndedOn} without a certification. You may take the exam now, or buy usage assistance."),
    CERTIFICATION_LAPSED(
            409,
            "Ni en apprentissage ni certifié",
            "Neither learning nor certified",
            "Vous n'êtes plus ni en apprentissage ni certifié sur {product}. Vous pouvez passer l'examen maintenant, ou acheter une aide à l'utilisation.",
            "You are no longer learning nor certified on {product}. You may take the exam now, or buy usage assistance.");

    private final int status;
    private final Text title;
    private final Text detail;

    TicketProblem(int status, String titleFrench, String titleEnglish, String detailFrench, String detailEnglish) {
        this.status = status;
        this.title = new Text(titleFrench, titleEnglish);
        this.detail = new Text(detailFrench, detailEnglish);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}

package com.cegidlife.ticket.phone;

import com.cegidlife.servicekit.problem.Text;

/** Why a call may not be taken (R14.4), with what the agent says to the caller. */
@SuppressWarnings("ImmutableEnumChecker") // a text is a record of strings
public enum Obstacle {
    TICKET_UNKNOWN(
            "R14.4",
            new Text(
                    "Je ne trouve pas la demande {number}. Pouvez-vous vérifier son numéro ? Si vous n'en avez pas encore, créez d'abord votre demande depuis votre espace CegidLife.",
                    "I cannot find ticket {number}. Could you check its number? If you have none yet, please register your ticket in your CegidLife space first.")),
    TICKET_OVER(
            "R14.4",
            new Text(
                    "La demande {number} est terminée. Rouvrez-la ou créez-en une autre depuis votre espace CegidLife, puis rappelez-nous.",
                    "Ticket {number} is over. Please reopen it or register another one in your CegidLife space, then call us again.")),
    TICKET_AWAITS_PURCHASE(
            "R15.16",
            new Text(
                    "La question {number} s'ouvrira lorsque l'achat de l'aide à l'utilisation sera confirmé. Rappelez-nous ensuite.",
                    "Question {number} opens when the purchase of usage assistance is confirmed. Please call us again then.")),
    CALLER_NOT_IDENTIFIED(
            "R14.4",
            new Text(
                    "Pouvez-vous me donner votre nom et celui de votre société ?",
                    "Could you tell me your name and your company's?")),
    CALLER_NOT_ACTIVE(
            "R14.4",
            new Text(
                    "Je ne trouve pas de compte d'accès actif à votre nom. Votre administrateur CegidLife peut en demander un ; un collègue qui en a un peut aussi nous appeler.",
                    "I find no active access account in your name. Your CegidLife administrator can ask for one; a colleague who has one can call us as well.")),
    CALLER_OF_ANOTHER_CUSTOMER(
            "R14.4",
            new Text(
                    "Je ne peux parler de cette demande qu'avec les utilisateurs de la société qui l'a faite.",
                    "I may speak of this ticket only with users of the company that registered it.")),
    SUPPORT_SUSPENDED(
            "R14.7",
            new Text(
                    "Le support est suspendu pour votre société. La raison et ce qu'il faut pour le rétablir figurent dans votre espace CegidLife.",
                    "Support is suspended for your company. The reason, and what it takes to lift it, stand in your CegidLife space.")),
    SUPPORT_CLOSED(
            "R14.5",
            new Text(
                    "Le support est fermé. Il répond les jours ouvrés de 09:00 à 17:00, heure de Paris. Rappelez-nous {nextOpening}.",
                    "Support is closed. It answers on business days from 09:00 to 17:00, Paris time. Please call us again {nextOpening}.")),
    CUSTOMER_SERVICE_CLOSED(
            "R16.2",
            new Text(
                    "Le service client est fermé. Il répond les jours ouvrés de 09:00 à 18:00, le vendredi jusqu'à 17:00, heure de Paris. Rappelez-nous {nextOpening}.",
                    "Customer service is closed. It answers on business days from 09:00 to 18:00, on Fridays until 17:00, Paris time. Please call us again {nextOpening}."));

    private final String rule;
    private final Text words;

    Obstacle(String rule, Text words) {
        this.rule = rule;
        this.words = words;
    }

    /** The rule of the booklet. */
    public String rule() {
        return rule;
    }

    /** What to say; {@code {number}} and {@code {nextOpening}} stand for those of the call. */
    Text words() {
        return words;
    }
}

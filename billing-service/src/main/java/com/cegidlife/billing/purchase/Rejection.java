package com.cegidlife.billing.purchase;

import com.cegidlife.events.PurchaseRejected.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why a purchase is not made.
 *
 * @param code stable, for machines; see {@link Reason}
 */
@Embeddable
public record Rejection(
        @Column(name = "rejection_code") String code,
        @Column(name = "rejection_french") String french,
        @Column(name = "rejection_english") String english) {

    static final Rejection CUSTOMER_UNKNOWN = new Rejection(
            "customer-unknown",
            "Votre société n'est pas enregistrée comme cliente. Contactez votre interlocuteur commercial.",
            "Your company is not registered as a customer. Contact your sales representative.");

    static final Rejection NO_CONTRACT_IN_FORCE = new Rejection(
            "no-contract-in-force",
            "Votre société n'a aucun contrat en vigueur. Contactez votre interlocuteur commercial.",
            "Your company has no contract in force. Contact your sales representative.");

    static final Rejection QUOTE_MISSING = new Rejection(
            "quote-missing",
            "Un accompagnement ne se vend que sur devis accepté, et cette demande n'en porte pas.",
            "An accompaniment is sold by an accepted quote only, and this request carries none.");

    /** What the person who rejects says, after who it is. */
    static Rejection by(Decider decider) {
        var words = decider.reason().map(reason -> " : " + reason).orElse(".");
        var englishWords = decider.reason().map(reason -> ": " + reason).orElse(".");
        return decider.ofPublisher()
                ? new Rejection(
                        "rejected-by-publisher",
                        "L'achat a été refusé par l'éditeur" + words,
                        "The purchase was rejected by the publisher" + englishWords)
                : new Rejection(
                        "declined-by-customer",
                        "Un administrateur de votre société a décliné l'achat" + words,
                        "An administrator of your company declined the purchase" + englishWords);
    }

    Reason told() {
        return new Reason(code, french, english);
    }
}

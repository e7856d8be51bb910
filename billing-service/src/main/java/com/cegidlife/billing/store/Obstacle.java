package com.cegidlife.billing.store;

import com.cegidlife.servicekit.problem.Text;

/** Why a customer may not buy something in the store, with what to do instead. */
public enum Obstacle {
    NO_CONTRACT_IN_FORCE(
            "R3.1",
            new Text(
                    "Votre société n'a aucun contrat en vigueur. Contactez votre interlocuteur commercial.",
                    "Your company has no contract in force. Contact your sales representative.")),
    NEEDS_SERVICE_PLUS(
            "R18.3",
            new Text(
                    "Les crédits unitaires sont réservés aux titulaires d'un pack Service+ : commandez-en un à votre interlocuteur commercial.",
                    "Unit credits are for holders of a Service+ pack only: order one from your sales representative.")),
    NEEDS_CEGID_CARE(
            "R17.4",
            new Text(
                    "Les packs sont réservés aux titulaires de Cegid Care, et aucun de vos contrats n'en comprend.",
                    "Packs are for holders of Cegid Care only, and none of your contracts includes it.")),
    PACK_HELD_ALREADY(
            "R17.4",
            new Text(
                    "Vous détenez déjà ce pack ; les rendez-vous au-delà du pack sont facturés au terme de ses douze mois.",
                    "You hold this pack already; appointments beyond it are invoiced after its twelve months.")),
    PACK_FROM_SALES(
            "R18.1",
            new Text(
                    "Ce pack se commande à votre interlocuteur commercial, avec un contrat.",
                    "This pack is ordered from your sales representative, with a contract.")),
    ASKED_FOR_ON_A_TICKET(
            "R15.16",
            new Text(
                    "Ce service se demande sur une demande d'assistance, depuis son formulaire, et se confirme avec elle.",
                    "This service is asked for on a ticket, from its form, and confirmed with it.")),
    BY_QUOTE_ONLY(
            "R15.15",
            new Text(
                    "Un accompagnement fait l'objet d'un devis : demandez-le sur une demande d'assistance.",
                    "An accompaniment is quoted first: ask for it on a ticket.")),
    BILLED_BY_ITSELF(
            "R17.3",
            new Text(
                    "Les rendez-vous au-delà du pack sont facturés d'eux-mêmes, au terme des douze mois.",
                    "Appointments beyond the pack are invoiced by themselves, after the twelve months.")),
    WITHOUT_A_PRICE(
            "R19.1",
            new Text(
                    "Ce service n'a pas de prix aujourd'hui. Contactez votre interlocuteur commercial.",
                    "This service has no price today. Contact your sales representative."));

    private final String rule;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Text reason;

    Obstacle(String rule, Text reason) {
        this.rule = rule;
        this.reason = reason;
    }

    /** The rule of the booklet that says so. */
    public String rule() {
        return rule;
    }

    public Text reason() {
        return reason;
    }
}

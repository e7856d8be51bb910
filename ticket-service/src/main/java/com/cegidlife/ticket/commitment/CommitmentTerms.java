package com.cegidlife.ticket.commitment;

import com.cegidlife.servicekit.problem.Text;

/** By which rule something is promised, or explicitly nothing. */
@SuppressWarnings("ImmutableEnumChecker") // a text is a record of strings
public enum CommitmentTerms {
    BY_PRIORITY(
            "R14.6",
            new Text(
                    "Une demande de support est prise en charge dans un nombre d'heures de support qui dépend de sa priorité, comptées depuis son enregistrement.",
                    "A support ticket is taken in charge within a number of support hours that depends on its priority, counted from its registration.")),
    NONE_FOR_USAGE_QUESTIONS(
            "R15.14",
            new Text(
                    "Une question d'usage ne comporte pas d'engagement de prise en charge.",
                    "A usage question carries no take-in-charge commitment.")),
    NONE_FOR_CUSTOMER_SERVICE(
            "R16.3",
            new Text(
                    "Une demande au service client ne comporte pas d'engagement de prise en charge.",
                    "A customer service ticket carries no take-in-charge commitment.")),
    NONE_FOR_CREDIT_ORDERS(
            "R18.4",
            new Text(
                    "Une commande en crédits ne comporte pas d'engagement de prise en charge.",
                    "An order in credits carries no take-in-charge commitment.")),
    NONE_FOR_RESTORES(
            "R9.2",
            new Text(
                    "Une demande de restauration ne comporte pas d'engagement de prise en charge.",
                    "A restore request carries no take-in-charge commitment.")),
    PLAN_FOR_SEVERITY_1(
            "R14.8",
            new Text(
                    "Une anomalie de criticité 1 donne lieu à un plan d'action corrective dans un nombre d'heures ouvrées, comptées depuis sa qualification.",
                    "An anomaly of severity 1 gets a corrective action plan within a number of business hours, counted from its qualification.")),
    FIX_OR_WORKAROUND_FOR_SEVERITY_2(
            "R14.8",
            new Text(
                    "Une anomalie de criticité 2 est corrigée ou contournée dans un nombre de jours ouvrés ; le jour de la qualification ne compte pas.",
                    "An anomaly of severity 2 is fixed or worked around within a number of business days; the day of its qualification does not count.")),
    NONE_FOR_SEVERITY_3(
            "R14.8",
            new Text(
                    "Une anomalie de criticité 3 ne comporte pas d'engagement de correction.",
                    "An anomaly of severity 3 carries no commitment to fix it."));

    private final String rule;
    private final Text meaning;

    CommitmentTerms(String rule, Text meaning) {
        this.rule = rule;
        this.meaning = meaning;
    }

    /** The rule of the booklet. */
    public String rule() {
        return rule;
    }

    /** What the rule says, for people. */
    public Text meaning() {
        return meaning;
    }
}

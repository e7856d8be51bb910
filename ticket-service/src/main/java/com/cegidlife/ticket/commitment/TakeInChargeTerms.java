package com.cegidlife.ticket.commitment;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.problem.Text;
import java.time.Duration;
import java.util.Optional;

/** What is promised about taking a ticket in charge, the promise of nothing included. */
@SuppressWarnings("ImmutableEnumChecker") // a text is a record of strings
public enum TakeInChargeTerms {
    BY_PRIORITY(
            "R14.6",
            new Text(
                    "Une demande de support est prise en charge en 4 heures de support si elle est critique, 6 si elle est élevée, 8 si elle est modérée, comptées depuis son enregistrement.",
                    "A support ticket is taken in charge within 4 support hours when critical, 6 when high, 8 when moderate, counted from its registration.")),
    NONE_FOR_USAGE_QUESTIONS(
            "R15.14",
            new Text(
                    "Une question d'usage ne comporte pas d'engagement de prise en charge.",
                    "A usage question carries no take-in-charge commitment.")),
    NONE_FOR_CUSTOMER_SERVICE(
            "R16.3",
            new Text(
                    "Une demande au service client ne comporte pas d'engagement de prise en charge.",
                    "A customer service ticket carries no take-in-charge commitment."));

    private final String rule;
    private final Text meaning;

    TakeInChargeTerms(String rule, Text meaning) {
        this.rule = rule;
        this.meaning = meaning;
    }

    static TakeInChargeTerms of(TicketKind kind) {
        return switch (kind) {
            case SUPPORT -> BY_PRIORITY;
            case USAGE_QUESTION -> NONE_FOR_USAGE_QUESTIONS;
            case CUSTOMER_SERVICE -> NONE_FOR_CUSTOMER_SERVICE;
            case CREDIT_ORDER, RESTORE -> throw new IllegalArgumentException("No terms yet for " + kind);
        };
    }

    /**
     * The business time of support that is allowed; empty when nothing is promised.
     *
     * @param priority not read when nothing is promised
     */
    Optional<Duration> allowed(TicketPriority priority) {
        if (this != BY_PRIORITY) {
            return Optional.empty();
        }
        return Optional.of(
                switch (priority) {
                    case CRITICAL -> Duration.ofHours(4);
                    case HIGH -> Duration.ofHours(6);
                    case MODERATE -> Duration.ofHours(8);
                });
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

package com.cegidlife.learning.bot;

import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * What a usage question on a product would cost the user who asks.
 *
 * @param free whether it is (R15.9, R15.15), or the service "usage assistance" is to be bought (R15.16)
 * @param rule of the booklet that says so
 * @param learningUntil end of the learning phase, exclusive; empty when none is open
 */
public record TicketOffer(String product, boolean free, String rule, Optional<Instant> learningUntil, Text why) {

    static TicketOffer learning(String product, Instant until) {
        return new TicketOffer(
                product,
                true,
                "R15.9",
                Optional.of(until),
                new Text(
                        "Votre phase d'apprentissage est ouverte : une question d'utilisation est gratuite.",
                        "Your learning phase is open: a usage question is free."));
    }

    static TicketOffer certified(String product) {
        return new TicketOffer(
                product,
                true,
                "R15.9",
                Optional.empty(),
                new Text(
                        "Vous êtes certifié : une question d'utilisation est gratuite.",
                        "You are certified: a usage question is free."));
    }

    static TicketOffer paid(String product) {
        return new TicketOffer(
                product,
                false,
                "R15.16",
                Optional.empty(),
                new Text(
                        "Vous n'êtes ni certifié ni en phase d'apprentissage : une question d'utilisation demande l'achat du service « Aide à l'utilisation ».",
                        "You are neither certified nor in a learning phase: a usage question asks for the purchase of the service \"usage assistance\"."));
    }
}

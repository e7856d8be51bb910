package com.cegidlife.learning.bot;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.learning.entitlement.HeldProducts;
import com.cegidlife.learning.standing.ReadStandings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says, when the bot does not know, whether asking a person would be free, from where the user stands at this very moment. */
@ApplicationScoped
public class OfferTicket {

    private final ReadStandings readStandings;
    private final HeldProducts heldProducts;

    OfferTicket(ReadStandings readStandings, HeldProducts heldProducts) {
        this.readStandings = readStandings;
        this.heldProducts = heldProducts;
    }

    /**
     * One for each product of the customer, by code.
     *
     * @param product the only one wanted; empty for all
     */
    @Transactional
    public List<TicketOffer> offers(UUID userId, UUID customerId, Optional<String> product) {
        var standings = readStandings.read(userId, Optional.empty()).products();
        return heldProducts.of(customerId).stream()
                .filter(held -> product.isEmpty() || product.get().equals(held))
                .sorted()
                .map(held -> offer(held, standings))
                .toList();
    }

    private static TicketOffer offer(String product, List<ProductStanding> standings) {
        return standings.stream()
                .filter(standing -> standing.product().equals(product))
                .findFirst()
                .map(OfferTicket::offer)
                .orElseGet(() -> TicketOffer.paid(product));
    }

    private static TicketOffer offer(ProductStanding standing) {
        var product = standing.product();
        return standing.standing() == Standing.LAPSED
                ? TicketOffer.paid(product)
                : standing.learningUntil()
                        .map(until -> TicketOffer.learning(product, until))
                        .orElseGet(() -> TicketOffer.certified(product));
    }
}

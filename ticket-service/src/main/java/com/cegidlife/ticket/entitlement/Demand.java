package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.TicketKind;
import java.util.Optional;

/**
 * What somebody wants to register, as far as it decides on whether they may.
 *
 * @param product may be null for customer service only
 * @param productVersion null when not stated
 * @param paidSubject null for a plain question
 * @param buysAssistance whether usage assistance is bought when the question is not free (R15.16)
 */
public record Demand(
        TicketKind kind, String product, String productVersion, PaidSubject paidSubject, boolean buysAssistance) {

    /** What is asked at an address of its own, where nothing but the kind and the product decides. */
    public static Demand of(TicketKind kind, String product) {
        return new Demand(kind, product, null, null, false);
    }

    /** Empty when no version is stated. */
    Optional<String> version() {
        return Optional.ofNullable(productVersion);
    }
}

package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A usage question was recorded with its number, and opens when the purchase of usage assistance is confirmed (R15.16).
 * {@link TicketRegistered} tells of its opening, {@link TicketCancelled} that it does not open.
 *
 * @param product code of the product that the question is about
 * @param purchaseId what is to be confirmed
 * @param askedAt when the question was recorded
 * @param expiresAt last instant at which a confirmation counts
 */
@EventType("com.cegidlife.ticket.ticket-awaiting-purchase.v1")
public record TicketAwaitingPurchase(
        UUID ticketId,
        String number,
        UUID customerId,
        String product,
        UUID purchaseId,
        Instant askedAt,
        Instant expiresAt)
        implements TicketEvent {}

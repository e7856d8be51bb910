package com.cegidlife.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A ticket was recorded with its number and acknowledged (R14.3); one that had to be bought is told when it opens (R15.16).
 *
 * @param priority empty for the kinds without a take-in-charge commitment (R15.14, R16.3)
 * @param product empty when the ticket is about no product, as in customer service
 * @param registeredAt from when on it may be taken in charge
 * @param takeInChargeDue when it must be taken in charge at the latest (R14.6); empty without commitment
 */
@EventType("com.cegidlife.ticket.ticket-registered.v1")
public record TicketRegistered(
        UUID ticketId,
        String number,
        UUID customerId,
        TicketKind kind,
        Optional<TicketPriority> priority,
        Optional<String> product,
        Instant registeredAt,
        Optional<Instant> takeInChargeDue)
        implements TicketEvent {}

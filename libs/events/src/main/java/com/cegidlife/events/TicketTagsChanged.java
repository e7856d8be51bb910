package com.cegidlife.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Agents put tags on a ticket or took some away; for the publisher's staff alone.
 *
 * @param added in alphabetical order
 * @param removed in alphabetical order
 */
@EventType("com.cegidlife.ticket.ticket-tags-changed.v1")
public record TicketTagsChanged(
        UUID ticketId, String number, UUID customerId, List<String> added, List<String> removed, Instant changedAt)
        implements TicketEvent {}

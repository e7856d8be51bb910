package com.cegidlife.ticket.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a ticket.
 *
 * @param type the {@code ce_type} of the fact as it was published
 * @param fact its JSON as it was published
 */
public record HistoryEntry(UUID id, UUID ticketId, Instant at, String type, String fact) {}

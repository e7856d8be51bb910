package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A document was attached to a ticket (R14.2); its content stays in ticket-service.
 *
 * @param mediaType as detected in the content, such as {@code application/pdf}
 * @param size in bytes
 */
@EventType("com.cegidlife.ticket.attachment-added.v1")
public record AttachmentAdded(
        UUID ticketId,
        String number,
        UUID customerId,
        UUID attachmentId,
        String name,
        String mediaType,
        long size,
        Instant addedAt)
        implements TicketEvent {}

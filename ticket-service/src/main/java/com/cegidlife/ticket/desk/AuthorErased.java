package com.cegidlife.ticket.desk;

import java.util.UUID;

/**
 * Fired within the service when what a user wrote on tickets that are over was replaced by a marker, in the same transaction.
 * A feature that keeps the user's words elsewhere, such as an index of them or documents that the user attached, observes
 * this and removes them there.
 *
 * @param by the user who decided it
 */
public record AuthorErased(UUID userId, UUID by) {}

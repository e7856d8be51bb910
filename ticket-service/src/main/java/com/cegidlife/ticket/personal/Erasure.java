package com.cegidlife.ticket.personal;

import java.time.Instant;
import java.util.UUID;

/**
 * What an erasure did.
 *
 * @param tickets whose texts were replaced by a marker
 * @param notes whose texts were replaced by a marker
 * @param mails to the user's address that were removed
 */
public record Erasure(UUID userId, Instant erasedAt, int tickets, int notes, int mails) {}

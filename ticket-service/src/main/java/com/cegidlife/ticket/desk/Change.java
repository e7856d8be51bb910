package com.cegidlife.ticket.desk;

import java.util.UUID;

/**
 * Which ticket is to be changed, and by whom.
 *
 * @param version of the ticket as the person read it
 */
public record Change(UUID ticketId, long version, Actor by) {}

package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketEvent;

/**
 * Fired within the service when something has happened to a ticket, in the transaction in which it happened: what an
 * observer does is committed or undone with it, and what it throws undoes it.
 */
public record TicketFact(Ticket ticket, TicketEvent fact) {}

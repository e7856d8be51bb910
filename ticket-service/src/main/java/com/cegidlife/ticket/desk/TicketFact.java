package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketEvent;

/** Fired in the transaction in which something happened to a ticket, so that other features act on it in the same one. */
public record TicketFact(Ticket ticket, TicketEvent fact) {}

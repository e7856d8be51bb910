package com.cegidlife.ticket.review;

import com.cegidlife.events.TicketKind;
import com.cegidlife.ticket.desk.TicketState;
import java.util.UUID;

/**
 * Some open tickets that are alike.
 *
 * @param assignedTo null while they are nobody's
 * @param count how many there are
 */
record OpenTickets(TicketKind kind, TicketState state, AgeBand age, UUID assignedTo, int count) {}

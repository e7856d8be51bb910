package com.cegidlife.ticket.appointment;

import java.time.Instant;

/** A slot that is kept for a ticket until the running transaction ends, and the year of the pack in which it counts. */
record Reservation(TicketInCharge ticket, Slot slot, PackYear packYear, Instant madeAt) {}

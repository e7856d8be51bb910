package com.cegidlife.ticket.notification;

import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.entitlement.Addressee;
import java.net.URI;

/**
 * What every mail about a ticket shows.
 *
 * @param link to the ticket in the CegidLife space
 */
public record TicketLetter(Ticket ticket, Addressee to, URI link) {}

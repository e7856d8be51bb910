package com.cegidlife.ticket.notification;

import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.entitlement.Addressee;
import java.net.URI;
import java.util.Optional;

/**
 * What every mail about a ticket shows.
 *
 * @param link to the ticket in the CegidLife space
 * @param answeredTo address of the person's answers; empty when mails are not taken
 */
public record TicketLetter(Ticket ticket, Addressee to, URI link, Optional<String> answeredTo) {}

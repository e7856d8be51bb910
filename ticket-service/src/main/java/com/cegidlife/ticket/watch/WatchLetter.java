package com.cegidlife.ticket.watch;

import com.cegidlife.ticket.desk.Ticket;
import java.net.URI;
import java.util.Optional;

/**
 * What every mail to somebody who follows a ticket shows.
 *
 * @param to the address alone
 * @param link to the ticket in the CegidLife space
 * @param answeredTo address of the person's answers; empty when they are not taken, and for agents, who answer on the ticket
 */
public record WatchLetter(Ticket ticket, String to, URI link, Optional<String> answeredTo) {}

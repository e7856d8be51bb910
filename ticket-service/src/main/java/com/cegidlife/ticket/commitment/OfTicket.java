package com.cegidlife.ticket.commitment;

import java.util.UUID;

/** The ticket that a commitment is about, as its facts name it. */
public record OfTicket(UUID ticketId, String number, UUID customerId) {}

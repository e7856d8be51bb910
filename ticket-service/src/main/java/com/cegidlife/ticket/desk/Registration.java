package com.cegidlife.ticket.desk;

import java.util.UUID;

/** What is to be registered, for which customer and at whose request. */
public record Registration(UUID customerId, Actor requester, TicketOrigin origin, TicketRequest request) {}

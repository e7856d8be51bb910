package com.cegidlife.bench.bare;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Inserts a row, durably, and answers it. */
@Path("/tickets")
public class BareTicketResource {

    @POST
    @Transactional
    @ResponseStatus(201)
    public BareTicket add(BareTicket ticket) {
        ticket.id = UUID.randomUUID();
        ticket.registeredAt = Instant.now();
        ticket.persist();
        return ticket;
    }
}

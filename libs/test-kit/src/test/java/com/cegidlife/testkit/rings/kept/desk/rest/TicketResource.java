package com.cegidlife.testkit.rings.kept.desk.rest;

import com.cegidlife.testkit.rings.kept.desk.RegisterTicket;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Adapter. */
record TicketResource(RegisterTicket registerTicket) {

    Response register(UUID id) {
        return Response.ok(registerTicket.register(id)).build();
    }
}

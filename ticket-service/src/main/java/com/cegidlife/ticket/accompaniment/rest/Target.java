package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.servicekit.http.Precondition;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Which accompaniment is to be changed, on which version, and under which key the request may be repeated. */
public class Target extends Precondition {

    @PathParam("number")
    String number;

    @PathParam("accompanimentId")
    UUID id;
}

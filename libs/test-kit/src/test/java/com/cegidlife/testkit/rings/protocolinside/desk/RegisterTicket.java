package com.cegidlife.testkit.rings.protocolinside.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

@ApplicationScoped
class RegisterTicket {

    Response register() {
        return Response.noContent().build();
    }
}

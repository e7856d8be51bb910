package com.cegidlife.testkit.rings.kept.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Use case. */
@ApplicationScoped
public class RegisterTicket {

    private final Clock clock;

    RegisterTicket(Clock clock) {
        this.clock = clock;
    }

    public String register(UUID id) {
        return new Ticket(id, clock.instant()).toString();
    }
}

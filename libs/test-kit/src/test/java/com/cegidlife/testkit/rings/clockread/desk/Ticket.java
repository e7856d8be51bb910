package com.cegidlife.testkit.rings.clockread.desk;

import java.time.Instant;

record Ticket(Instant registeredAt) {

    static Ticket now() {
        return new Ticket(Instant.now());
    }
}

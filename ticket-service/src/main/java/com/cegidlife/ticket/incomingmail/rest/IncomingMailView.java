package com.cegidlife.ticket.incomingmail.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.incomingmail.IncomingMail;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail that was set aside. */
public record IncomingMailView(
        IncomingMailLine mail, String text, Optional<UUID> dismissedBy, Optional<Instant> dismissedAt, long version)
        implements Versioned {

    static IncomingMailView of(IncomingMail mail) {
        return new IncomingMailView(
                IncomingMailLine.of(mail), mail.text(), mail.dismissedBy(), mail.dismissedAt(), mail.version());
    }
}

package com.cegidlife.learning.websession.rest;

import com.cegidlife.learning.websession.Registration;
import com.cegidlife.learning.websession.RegistrationState;
import com.cegidlife.learning.websession.ShownSession;
import com.cegidlife.learning.websession.WebSessionState;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A live web session. */
public record WebSessionView(
        UUID id,
        String title,
        String description,
        String product,
        Instant startsAt,
        int minutes,
        int capacity,
        int freeSeats,
        WebSessionState state,

        @Schema(description = "Where it takes place, for those who have a seat and for trainers")
        Optional<String> link,

        @Schema(description = "One's own; absent for who never registered")
        Optional<RegistrationState> registration,

        @Schema(description = "The name of the replay in the knowledge base; absent until it is filed")
        Optional<String> replay,

        @Schema(description = "Of the plan; also the ETag") long version)
        implements Versioned {

    static WebSessionView of(ShownSession shown) {
        var session = shown.session();
        var plan = session.plan();
        return new WebSessionView(
                session.id(),
                plan.title(),
                plan.description(),
                plan.product(),
                plan.startsAt(),
                plan.minutes(),
                plan.capacity(),
                plan.capacity() - session.taken(),
                session.state(),
                shown.link(),
                shown.own().map(Registration::state),
                session.replaySlug(),
                session.version());
    }
}

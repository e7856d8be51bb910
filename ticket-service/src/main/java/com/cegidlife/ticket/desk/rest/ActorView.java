package com.cegidlife.ticket.desk.rest;

import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.ActorKind;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who asks or writes. */
public record ActorView(
        ActorKind kind,
        @Schema(description = "Absent for the system") Optional<UUID> userId) {

    static ActorView of(Actor actor) {
        return new ActorView(actor.kind(), Optional.ofNullable(actor.userId()));
    }
}

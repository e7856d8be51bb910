package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.ticket.accompaniment.Meeting;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an accompaniment takes place, and who gives it. */
public record NewMeeting(
        @NotNull @Schema(examples = "2099-12-01T09:00:00Z") Instant startsAt,

        @NotNull @Schema(examples = "b7c1f0d2-3a58-4c0e-9a55-0d6d3a3f7a11", description = "User id of the agent")
        UUID agentId) {

    Meeting toMeeting() {
        return new Meeting(startsAt, agentId);
    }
}

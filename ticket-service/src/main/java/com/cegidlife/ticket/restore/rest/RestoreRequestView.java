package com.cegidlife.ticket.restore.rest;

import com.cegidlife.ticket.restore.RestoreRequest;
import com.cegidlife.ticket.restore.RestoreScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be restored; its ticket tells what becomes of it. */
@Schema(name = "RestoreRequest")
public record RestoreRequestView(
        @Schema(examples = "D-2026-000042", description = "That of its ticket, on which it is handled")
        String number,

        UUID environmentId,

        @Schema(examples = "Production", description = "As it was called at the time of the request")
        String environmentName,

        RestoreScope scope,

        @Schema(examples = "2026-11-19", description = "To whose state, Europe/Paris")
        LocalDate day,

        Instant requestedAt) {

    static RestoreRequestView of(RestoreRequest request) {
        return new RestoreRequestView(
                request.number(),
                request.environmentId(),
                request.environmentName(),
                request.scope(),
                request.day(),
                request.requestedAt());
    }
}

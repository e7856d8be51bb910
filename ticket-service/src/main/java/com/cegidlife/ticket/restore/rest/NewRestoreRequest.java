package com.cegidlife.ticket.restore.rest;

import com.cegidlife.ticket.restore.RestoreScope;
import com.cegidlife.ticket.restore.WantedRestore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to restore. */
public record NewRestoreRequest(
        @NotNull @Schema(examples = "0199d3a4-6f0e-7c1b-9f3a-5d2c8e7b4a10", description = "See getRestoreDays")
        UUID environmentId,

        @NotNull @Schema(examples = "2026-11-19", description = "To whose state, Europe/Paris; see getRestoreDays")
        LocalDate day,

        @NotNull @Schema(examples = "ENVIRONMENT") RestoreScope scope,

        @NotBlank @Size(max = 20_000) @Schema(examples = "Un import a écrasé les écritures de novembre.")
        String reason) {

    WantedRestore wanted() {
        return new WantedRestore(environmentId, scope, day, reason.strip());
    }
}

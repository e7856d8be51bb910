package com.cegidlife.availability.bridge.rest;

import com.cegidlife.availability.bridge.IdentifiedResult;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Results of probes, the oldest first. */
@Schema(name = "ProbeResultBatch")
public record ResultBatch(@NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid Result> results) {

    /** One check. */
    @Schema(name = "ProbeResultBody")
    public record Result(
            @NotNull
            @Schema(
                    examples = "01890000-0000-7000-8000-00000000000a",
                    description = "Chosen by the probe; a result that is sent again has the same")
            UUID id,

            @NotNull @Schema(examples = "01890000-0000-7000-8000-000000000001")
            UUID environmentId,

            @NotBlank @Size(max = 200) @Schema(examples = "home page")
            String monitor,

            @NotBlank @Size(max = 200) @Schema(examples = "Lyon")
            String location,

            @NotNull @Schema(examples = "2026-11-23T09:00:00Z", description = "When the check began")
            Instant checkedAt,

            @NotNull @Schema(examples = "DOWN")
            ProbeOutcome outcome,

            @NotNull @Min(0) @Schema(examples = "35")
            Long latencyMillis,

            @NotNull @Size(max = 2_000) @Schema(examples = "HTTP 503 instead of 200")
            String detail) {

        IdentifiedResult toResult() {
            return new IdentifiedResult(
                    id,
                    new ProbeResult(environmentId, monitor, location, checkedAt, outcome, latencyMillis, detail));
        }
    }
}

package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.Plan;
import com.cegidlife.availability.maintenance.Subject;
import com.cegidlife.availability.maintenance.Window;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Work that comes again: all but its start. Lengths are in minutes. */
@Schema(name = "MaintenanceTemplateBody")
public record TemplateBody(
        @NotBlank @Size(max = 100) @Schema(examples = "Mise à jour mensuelle")
        String name,

        @NotNull @Valid TextBody title,

        @Valid DescriptionBody description,

        @Min(1) @Max(10_080) @Schema(examples = "480") long minutes,

        @Min(0)
        @Max(10_080)
        @Schema(examples = "120", description = "From the start of the window; absent when nothing blocks")
        Long blockingOffsetMinutes,

        @Min(1) @Max(10_080) @Schema(examples = "240", description = "Absent when nothing blocks")
        Long blockingMinutes,

        @NotNull @Valid ReachBody reach,

        @Schema(examples = "false") Boolean endsByItself) {

    private static final int SECONDS = 60;

    Plan toPlan() {
        if ((blockingOffsetMinutes == null) != (blockingMinutes == null)) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "/blockingMinutes",
                            new Text("avec blockingOffsetMinutes", "together with blockingOffsetMinutes"));
        }
        if (!Optional.ofNullable(reach.environmentIds()).orElse(Set.of()).isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "/reach",
                            new Text("un modèle ne nomme pas d'environnements", "a template names no environments"));
        }
        return new Plan(
                new Subject(title.toText(), Optional.ofNullable(description).map(DescriptionBody::toText)),
                window(),
                reach.toReach(),
                Boolean.TRUE.equals(endsByItself));
    }

    private Window window() {
        var start = Instant.EPOCH;
        var blockingStart =
                Optional.ofNullable(blockingOffsetMinutes).map(offset -> start.plusSeconds(offset * SECONDS));
        return Window.of(
                start,
                start.plusSeconds(minutes * SECONDS),
                blockingStart,
                blockingStart.map(from -> from.plusSeconds(blockingMinutes * SECONDS)));
    }
}

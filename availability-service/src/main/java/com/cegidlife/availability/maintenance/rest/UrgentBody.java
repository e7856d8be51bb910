package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.Plan;
import com.cegidlife.availability.maintenance.Subject;
import com.cegidlife.availability.maintenance.Window;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Urgent maintenance (R5.4). It lasts until somebody says that it is over. */
@Schema(name = "UrgentMaintenance")
public record UrgentBody(
        @NotNull @Valid TextBody title,

        @Valid DescriptionBody description,

        @NotBlank
        @Size(max = 1000)
        @Schema(examples = "Faille de sécurité exploitée.", description = "Why it cannot wait; customers read it")
        String reason,

        @Schema(examples = "2027-01-15T14:00:00+01:00", description = "Absent when it begins now")
        Instant start,

        @NotNull @Schema(examples = "2027-01-15T16:00:00+01:00", description = "Expected, excluded")
        Instant end,

        @NotNull @Valid ReachBody reach) {

    /** The environments are taken for blocked all the time. */
    Plan toPlan(Instant now) {
        var begins = Optional.ofNullable(start).orElse(now);
        var subject =
                new Subject(title.toText(), Optional.ofNullable(description).map(DescriptionBody::toText));
        return new Plan(subject, Window.of(begins, end, Optional.of(begins), Optional.of(end)), reach.toReach(), false);
    }
}

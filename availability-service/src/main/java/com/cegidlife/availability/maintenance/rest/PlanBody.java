package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.Plan;
import com.cegidlife.availability.maintenance.Subject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Planned maintenance as an operator wants it. */
@Schema(name = "MaintenancePlan")
public record PlanBody(
        @NotNull @Valid TextBody title,

        @Valid DescriptionBody description,

        @NotNull @Valid WindowBody window,

        @NotNull @Valid ReachBody reach,

        @Schema(
                examples = "false",
                description = "True when the work is over at the end of the window; otherwise somebody says that it is,"
                        + " and until then it overruns")
        Boolean endsByItself) {

    Plan toPlan() {
        return new Plan(subject(), window.toWindow(), reach.toReach(), Boolean.TRUE.equals(endsByItself));
    }

    private Subject subject() {
        return new Subject(title.toText(), Optional.ofNullable(description).map(DescriptionBody::toText));
    }
}

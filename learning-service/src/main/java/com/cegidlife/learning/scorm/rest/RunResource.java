package com.cegidlife.learning.scorm.rest;

import com.cegidlife.learning.material.ScormEdition;
import com.cegidlife.learning.scorm.FollowRun;
import com.cegidlife.learning.scorm.Run;
import com.cegidlife.learning.scorm.RunStatus;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a package reports of a learner's run; who has the secret of the launch may report. */
@Path("/scorm/{launch}/run-time")
@Tag(name = "SCORM")
@PermitAll
public class RunResource {

    private final FollowRun followRun;

    RunResource(FollowRun followRun) {
        this.followRun = followRun;
    }

    @GET
    @Operation(
            operationId = "getRun",
            summary = "Read a run where it was left",
            description = "With what a package finds when it starts: cmi.core.entry and the like.")
    public RunView get(@PathParam("launch") String launch) {
        return RunView.of(followRun.read(launch));
    }

    @PUT
    @Operation(
            operationId = "saveRun",
            summary = "Save what a package reports",
            description =
                    "The elements that have changed; the others stay. A run that is completed or passed does the lesson.")
    public RunView save(@PathParam("launch") String launch, @Valid @NotNull RunBody body) {
        return RunView.of(followRun.save(launch, body.elements()));
    }

    /** Elements of the SCORM data model. */
    public record RunBody(
            @Schema(
                    description = "Values by name",
                    examples = "{\"cmi.core.lesson_status\": \"completed\", \"cmi.core.score.raw\": \"80\"}")
            @NotNull
            @Size(max = 1000)
            Map<String, @NotNull String> elements) {}

    /**
     * A learner's run.
     *
     * @param score the raw score, in the package's own units
     */
    @Schema(name = "ScormRun")
    public record RunView(
            ScormEdition edition, RunStatus status, Optional<BigDecimal> score, Map<String, String> elements) {

        static RunView of(Run run) {
            return new RunView(run.manifest().edition(), run.status(), run.score(), run.atStart());
        }
    }
}

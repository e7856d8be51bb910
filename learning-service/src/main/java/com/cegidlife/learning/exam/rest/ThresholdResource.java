package com.cegidlife.learning.exam.rest;

import com.cegidlife.learning.exam.Exams;
import com.cegidlife.learning.exam.SetThreshold;
import com.cegidlife.learning.exam.Threshold;
import com.cegidlife.learning.exam.Thresholds;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** With which share of right answers an exam is passed (R15.3). */
@Path("/exams/{examCode}/thresholds")
@Tag(name = "Exams")
@RolesAllowed(Role.TRAINER)
public class ThresholdResource {

    private final SetThreshold setThreshold;
    private final Exams exams;
    private final Thresholds thresholds;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ThresholdResource(
            SetThreshold setThreshold,
            Exams exams,
            Thresholds thresholds,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.setThreshold = setThreshold;
        this.exams = exams;
        this.thresholds = thresholds;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "threshold-exists, threshold-too-late")
    @Operation(
            operationId = "setThreshold",
            summary = "Set the threshold of an exam from a day to come on",
            description = "Attempts keep the threshold with which they began. Without any it is 7000, that is 70 %.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = ThresholdView.class)))
    public Response set(
            @Parameter(example = "COMPTABLE") @PathParam("examCode") String code,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ThresholdBody body) {
        var trainer = caller.get().userId();
        var view = idempotency.once(
                trainer,
                "set-threshold/" + code,
                key,
                body,
                ThresholdView.class,
                () -> ThresholdView.of(setThreshold.set(code, body.from(), body.basisPoints(), trainer)));
        return Response.created(URI.create("/exams/" + code + "/thresholds"))
                .entity(view)
                .build();
    }

    @GET
    @Operation(
            operationId = "listThresholds",
            summary = "List the thresholds of an exam by the day on which they begin")
    public Page<ThresholdView> list(
            @Parameter(example = "COMPTABLE") @PathParam("examCode") String code, @BeanParam @Valid PageRequest page) {
        exams.get(code);
        var rows = thresholds.of(code, page.after(LocalDate::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.appliesFrom().toString(), ThresholdView::of);
    }

    /** A threshold to be set. */
    public record ThresholdBody(
            @Schema(description = "The day in Paris from which it applies, after today", examples = "2099-01-01")
            @NotNull
            LocalDate from,

            @Schema(description = "In ten-thousandths", examples = "7500") @Min(1) @Max(10_000)
            int basisPoints) {}

    /** A threshold that was set. */
    public record ThresholdView(LocalDate from, int basisPoints, UUID setBy, Instant setAt) {

        static ThresholdView of(Threshold threshold) {
            return new ThresholdView(
                    threshold.appliesFrom(), threshold.basisPoints(), threshold.setBy(), threshold.setAt());
        }
    }
}

package com.cegidlife.learning.exam.rest;

import com.cegidlife.learning.exam.AddExam;
import com.cegidlife.learning.exam.Exams;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The exams as trainers write them. */
@Path("/exams")
@Tag(name = "Exams")
@RolesAllowed(Role.TRAINER)
public class ExamResource {

    private final AddExam addExam;
    private final Exams exams;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ExamResource(AddExam addExam, Exams exams, Idempotency idempotency, CurrentCaller caller) {
        this.addExam = addExam;
        this.exams = exams;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "exam-exists")
    @Operation(operationId = "addExam", summary = "Add the exam of a functional role, as a draft")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location and ETag are those of the new exam",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ExamView.class)))
    public RestResponse<ExamView> add(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull ExamBody.New body) {
        var trainer = caller.get().userId();
        var view = idempotency.once(
                trainer,
                "add-exam",
                key,
                body,
                ExamView.class,
                () -> ExamView.of(addExam.add(body.code(), body.draft(), trainer)));
        return Versions.created("/exams/" + view.code(), view);
    }

    @GET
    @Operation(operationId = "listExams", summary = "List the exams as they were written last, by code")
    public Page<ExamView> list(
            @Parameter(description = "Only those of this product", example = "COMPTA") @QueryParam("product")
                    String product,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(code -> code).orElse("");
        var rows = exams.list(Optional.ofNullable(product), after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.exam().code(), ExamView::of);
    }
}

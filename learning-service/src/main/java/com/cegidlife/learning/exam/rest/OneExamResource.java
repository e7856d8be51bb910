package com.cegidlife.learning.exam.rest;

import com.cegidlife.learning.exam.Exams;
import com.cegidlife.learning.exam.PublishExam;
import com.cegidlife.learning.exam.WriteExam;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One exam as trainers write it. */
@Path("/exams/{examCode}")
@Tag(name = "Exams")
@RolesAllowed(Role.TRAINER)
public class OneExamResource {

    private final Exams exams;
    private final WriteExam writeExam;
    private final PublishExam publishExam;
    private final Commands commands;
    private final CurrentCaller caller;

    OneExamResource(
            Exams exams, WriteExam writeExam, PublishExam publishExam, Commands commands, CurrentCaller caller) {
        this.exams = exams;
        this.writeExam = writeExam;
        this.publishExam = publishExam;
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getExam", summary = "Read an exam as it was written last")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(ExamView.class)
    public RestResponse<ExamView> get(@Parameter(example = "COMPTABLE") @PathParam("examCode") String code) {
        return Versions.answer(ExamView.of(exams.get(code)));
    }

    @PUT
    @Operation(
            operationId = "rewriteExam",
            summary = "Write a new version of an exam",
            description = "The published version stays in force until the new one is published.")
    @APIResponse(responseCode = "200", description = "As it is now; the ETag is its new version")
    @APIResponseSchema(ExamView.class)
    public RestResponse<ExamView> rewrite(
            @Parameter(example = "COMPTABLE") @PathParam("examCode") String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ExamBody body) {
        var version = Versions.required(ifMatch);
        return Versions.answer(ExamView.of(
                writeExam.rewrite(code, version, body.draft(), caller.get().userId())));
    }

    @POST
    @Path("/publish")
    @Extension(name = ProblemResponses.EXTENSION, value = "exam-unchanged, questions-too-few")
    @Operation(
            operationId = "publishExam",
            summary = "Let attempts begin on the latest version of an exam",
            description = "Attempts that run keep the version on which they began.")
    @APIResponse(responseCode = "200", description = "Published; the ETag is its new version")
    @APIResponseSchema(ExamView.class)
    public RestResponse<ExamView> publish(
            @Parameter(example = "COMPTABLE") @PathParam("examCode") String code,
            @BeanParam @Valid Precondition stated) {
        return commands.run(
                stated,
                new Command<>("publish-exam", code, null, ExamView.class),
                version -> ExamView.of(
                        publishExam.publish(code, version, caller.get().userId())));
    }
}

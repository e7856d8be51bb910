package com.cegidlife.availability.backup.rest;

import com.cegidlife.availability.backup.RecordRestoreTest;
import com.cegidlife.availability.backup.RestoreTest.Result;
import com.cegidlife.availability.backup.RestoreTests;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Backups that operators restored to see whether they can be. */
@Path("/environments/{environmentId}/restore-tests")
@Tag(name = "Backups")
@RolesAllowed(Role.OPERATOR)
public class RestoreTestResource {

    private final EnvironmentAccess access;
    private final RestoreTests tests;
    private final RecordRestoreTest recordRestoreTest;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    RestoreTestResource(
            EnvironmentAccess access,
            RestoreTests tests,
            RecordRestoreTest recordRestoreTest,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.access = access;
        this.tests = tests;
        this.recordRestoreTest = recordRestoreTest;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** A test that was made. */
    public record NewRestoreTest(
            @NotNull @Schema(description = "Any backup of the environment that was reported")
            UUID backupId,

            @NotNull @Schema(examples = "2026-11-20T09:00:00Z", description = "Past")
            Instant testedAt,

            @NotNull @Schema(examples = "true") Boolean succeeded,

            @NotBlank @Size(max = 4_000) @Schema(examples = "Restaurée sur l'environnement d'essai, contrôles passés.")
            String remarks) {}

    @GET
    @Operation(operationId = "listRestoreTests", summary = "List the restore tests of an environment, newest first")
    public Page<RestoreTestView> list(
            @PathParam("environmentId") UUID environmentId, @BeanParam @Valid PageRequest page) {
        access.of(environmentId);
        var rows = tests.of(environmentId, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), RestoreTestView::of);
    }

    @POST
    @Operation(operationId = "recordRestoreTest", summary = "Record that a backup was restored as a test")
    @Extension(name = ProblemResponses.EXTENSION, value = "backup-unknown")
    @APIResponse(responseCode = "201", description = "Recorded")
    @APIResponseSchema(value = RestoreTestView.class, responseCode = "201")
    public RestResponse<RestoreTestView> record(
            @PathParam("environmentId") UUID environmentId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewRestoreTest body) {
        access.of(environmentId);
        var operator = caller.get().userId();
        var result = new Result(
                environmentId,
                body.backupId(),
                body.testedAt(),
                body.succeeded(),
                body.remarks().strip());
        return ResponseBuilder.create(
                        Status.CREATED,
                        idempotency.once(
                                operator,
                                "record-restore-test",
                                key,
                                result,
                                RestoreTestView.class,
                                () -> RestoreTestView.of(recordRestoreTest.record(result, operator))))
                .build();
    }
}

package com.cegidlife.billing.debit.rest;

import com.cegidlife.billing.debit.DebitFile;
import com.cegidlife.billing.debit.DebitFiles;
import com.cegidlife.billing.debit.MakeDebitFile;
import com.cegidlife.billing.debit.SettleDebitFile;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The files that ask the bank to collect what is due. */
@Path("/debit-files")
@Tag(name = "Direct debits")
@RolesAllowed(Role.BILLING_MANAGER)
public class DebitFileResource {

    private final MakeDebitFile makeDebitFile;
    private final SettleDebitFile settleDebitFile;
    private final DebitFiles files;
    private final CurrentCaller caller;
    private final Once once;

    DebitFileResource(
            MakeDebitFile makeDebitFile,
            SettleDebitFile settleDebitFile,
            DebitFiles files,
            CurrentCaller caller,
            Once once) {
        this.makeDebitFile = makeDebitFile;
        this.settleDebitFile = settleDebitFile;
        this.files = files;
        this.caller = caller;
        this.once = once;
    }

    /** When the bank shall collect. */
    public record DebitFileBody(
            @NotNull @Schema(description = "After today; what is due by then is collected", examples = "2026-12-01")
            LocalDate collectOn) {}

    @POST
    @Operation(
            operationId = "makeDebitFile",
            summary = "Make a file that collects all that is due by a day from customers with a mandate",
            description =
                    "An invoice is in one file at a time; 10,000 debits a file at most, the next file takes the rest.")
    @Extension(name = ProblemResponses.EXTENSION, value = "nothing-to-collect")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponseSchema(value = DebitFile.class, responseCode = "201")
    public RestResponse<DebitFile> make(
            @HeaderParam("Idempotency-Key") String key, @Valid @NotNull DebitFileBody body) {
        var file = once.answer(
                "make-debit-file", key, body, DebitFile.class, by -> makeDebitFile.make(body.collectOn(), by));
        return ResponseBuilder.<DebitFile>created(URI.create("/debit-files/" + file.id()))
                .entity(file)
                .build();
    }

    @GET
    @Operation(operationId = "listDebitFiles", summary = "List the files made for the bank, the newest first")
    public Page<DebitFile> list(@BeanParam @Valid PageRequest page) {
        var rows = files.newest(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), row -> row);
    }

    @GET
    @Path("/{fileId}")
    @Operation(operationId = "getDebitFile", summary = "Read what a file collects")
    public DebitFile get(@PathParam("fileId") UUID fileId) {
        return files.get(fileId);
    }

    @GET
    @Path("/{fileId}/pain")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(operationId = "downloadDebitFile", summary = "Download a file as the bank reads it: pain.008.001.08")
    public RestResponse<byte[]> download(@PathParam("fileId") UUID fileId) {
        return ResponseBuilder.ok(files.content(fileId))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"prelevements-" + fileId + ".xml\"")
                .build();
    }

    @POST
    @Path("/{fileId}/settle")
    @Operation(
            operationId = "settleDebitFile",
            summary = "Record the payments of a file that was collected",
            description = "Settling again changes nothing. What the bank rejects goes back payment by payment.")
    @Extension(name = ProblemResponses.EXTENSION, value = "not-yet-collected, more-than-is-open")
    public DebitFile settle(@PathParam("fileId") UUID fileId) {
        return settleDebitFile.settle(fileId, caller.get().userId());
    }
}

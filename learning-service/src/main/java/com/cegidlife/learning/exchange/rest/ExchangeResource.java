package com.cegidlife.learning.exchange.rest;

import com.cegidlife.learning.exchange.ExportQuestions;
import com.cegidlife.learning.exchange.Format;
import com.cegidlife.learning.exchange.ImportQuestions;
import com.cegidlife.learning.exchange.ImportQuestions.Upload;
import com.cegidlife.learning.question.TaskJson;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions as files. */
@Tag(name = "Questions")
@Path("/")
@RolesAllowed(Role.TRAINER)
public class ExchangeResource {

    private static final String CSV = "text/csv";
    private static final String ZIP = "application/zip";
    private static final String CODE = "[A-Z][A-Z0-9_-]{0,39}";

    private final ImportQuestions importQuestions;
    private final ExportQuestions exportQuestions;
    private final TaskJson json;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ExchangeResource(
            ImportQuestions importQuestions,
            ExportQuestions exportQuestions,
            TaskJson json,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.importQuestions = importQuestions;
        this.exportQuestions = exportQuestions;
        this.json = json;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("/question-imports")
    @Consumes({MediaType.TEXT_PLAIN, CSV, ZIP})
    @Extension(name = ProblemResponses.EXTENSION, value = "questions-not-imported")
    @Operation(
            operationId = "importQuestions",
            summary = "Add all questions of a file to the bank, or none",
            description =
                    "Up to 4 MB and 1,000 questions. GIFT, in UTF-8; CSV, in UTF-8, with the columns kind, title, prompt,"
                            + " answers, strict and tolerance, as an export shows them; or a ZIP package of QTI 3 items,"
                            + " which are counted in place of lines.")
    @APIResponse(
            responseCode = "201",
            description = "Added, line by line",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(
            @Parameter(example = "COMPTA") @QueryParam("product") @NotNull @Pattern(regexp = CODE) String product,
            @Parameter(example = "ACHATS") @QueryParam("module") @NotNull @Pattern(regexp = CODE) String module,
            @QueryParam("format") @NotNull Format format,
            @Parameter(description = "Whether exams draw them at once") @QueryParam("publish") @DefaultValue("false")
                    boolean publish,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull byte[] file) {
        var trainer = caller.get().userId();
        var upload = new Upload(product, module, format, publish, file);
        var report = idempotency.once(
                trainer,
                "import-questions",
                key,
                upload,
                ImportReport.class,
                () -> ImportReport.of(importQuestions.add(upload, trainer), json));
        return Response.created(URI.create("/questions?product=" + product + "&module=" + module))
                .entity(report)
                .build();
    }

    @GET
    @Path("/question-exports")
    @Produces({MediaType.TEXT_PLAIN, CSV, ZIP})
    @Operation(
            operationId = "exportQuestions",
            summary = "Write the questions about a module into a file",
            description =
                    "Those that are not retired, as they were written last. Imported again it gives the same questions;"
                            + " what GIFT has no words for is named in a comment.")
    @APIResponse(responseCode = "200", description = "The file; texts are in UTF-8")
    public Response write(
            @Parameter(example = "COMPTA") @QueryParam("product") @NotNull @Pattern(regexp = CODE) String product,
            @Parameter(example = "ACHATS") @QueryParam("module") @NotNull @Pattern(regexp = CODE) String module,
            @QueryParam("format") @NotNull Format format) {
        return Response.ok(exportQuestions.write(product, module, format))
                .type(type(format))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + module + ending(format) + "\"")
                .build();
    }

    private static String type(Format format) {
        return switch (format) {
            case GIFT -> MediaType.TEXT_PLAIN + ";charset=UTF-8";
            case CSV -> CSV + ";charset=UTF-8";
            case QTI -> ZIP;
        };
    }

    private static String ending(Format format) {
        return switch (format) {
            case GIFT -> ".gift.txt";
            case CSV -> ".csv";
            case QTI -> ".zip";
        };
    }
}

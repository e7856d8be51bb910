package com.cegidlife.availability.month.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.availability.month.KeptStatement;
import com.cegidlife.availability.month.MonthStatements;
import com.cegidlife.availability.month.ReadStatements;
import com.cegidlife.availability.month.Statement;
import com.cegidlife.availability.month.StatementChanges;
import com.cegidlife.availability.month.StatementDocument;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The statements of closed months, exactly as they are kept (R6.7). */
@Path("/environments/{environmentId}/statements")
@Tag(name = "Statements")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class StatementResource {

    private final StatementAccess access;
    private final MonthStatements statements;
    private final ReadStatements readStatements;
    private final StatementDocument document;

    StatementResource(
            StatementAccess access,
            MonthStatements statements,
            ReadStatements readStatements,
            StatementDocument document) {
        this.access = access;
        this.statements = statements;
        this.readStatements = readStatements;
        this.document = document;
    }

    @GET
    @Operation(
            operationId = "listStatements",
            summary = "List the closed months of an environment, the newest first, each in its last revision")
    public Page<StatementSummary> list(
            @PathParam("environmentId") UUID environmentId, @BeanParam @Valid PageRequest page) {
        access.mustSee(environmentId);
        var rows = statements.months(environmentId, page.after(YearMonth::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.month().toString(), StatementSummary::of);
    }

    @GET
    @Path("/{month}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getStatement",
            summary = "Read the statement of a closed month, every second of its outages traceable",
            description = "The very bytes that are kept; their SHA-256 is the ETag.")
    @APIResponse(responseCode = "200", description = "The statement; the ETag is its hash")
    @APIResponseSchema(Statement.class)
    public RestResponse<byte[]> get(
            @PathParam("environmentId") UUID environmentId,
            @PathParam("month") YearMonth month,
            @QueryParam("revision") Integer revision) {
        var kept = access.of(environmentId, month, revision);
        return ResponseBuilder.ok(kept.document())
                .tag(new EntityTag(kept.hash()))
                .build();
    }

    @GET
    @Path("/{month}/changes")
    @Operation(
            operationId = "getStatementChanges",
            summary = "Show what a revision of a month changes in the one before it",
            description = "Of the last revision when none is named; the first one changes nothing and is not found.")
    public StatementChanges changes(
            @PathParam("environmentId") UUID environmentId,
            @PathParam("month") YearMonth month,
            @QueryParam("revision") Integer revision) {
        return readStatements.changes(access.of(environmentId, month, revision));
    }

    @GET
    @Path("/{month}/pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadStatement",
            summary = "Download the statement of a closed month as a tagged PDF in French")
    public RestResponse<byte[]> pdf(
            @PathParam("environmentId") UUID environmentId,
            @PathParam("month") YearMonth month,
            @QueryParam("revision") Integer revision) {
        var kept = access.of(environmentId, month, revision);
        return file(document.of(kept, readStatements.read(kept)), kept, "pdf");
    }

    @GET
    @Path("/{month}/csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportStatement",
            summary = "Download every second of a month's outages as CSV in French",
            description = "Semicolons, times of Paris, one line for each piece of the statement.")
    public RestResponse<byte[]> csv(
            @PathParam("environmentId") UUID environmentId,
            @PathParam("month") YearMonth month,
            @QueryParam("revision") Integer revision) {
        var kept = access.of(environmentId, month, revision);
        return file(StatementCsv.of(readStatements.read(kept)).getBytes(UTF_8), kept, "csv");
    }

    private static RestResponse<byte[]> file(byte[] content, KeptStatement kept, String extension) {
        var name = "disponibilite-%s-r%d.%s".formatted(kept.month(), kept.revision(), extension);
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}

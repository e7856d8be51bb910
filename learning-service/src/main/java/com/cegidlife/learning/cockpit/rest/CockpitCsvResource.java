package com.cegidlife.learning.cockpit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.learning.cockpit.LearnerFilter;
import com.cegidlife.learning.cockpit.LearnerRow;
import com.cegidlife.learning.cockpit.LearnerRows;
import com.cegidlife.learning.cockpit.LearnerRows.Position;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cockpit for spreadsheets (R15.13). */
@Path("/customers/{customerId}/learners.csv")
@Tag(name = "Cockpit")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.TRAINER, Role.SUPPORT_MANAGER})
public class CockpitCsvResource {

    private static final String CSV = "text/csv";
    private static final int PAGE = 2_000;

    private final LearnerRows rows;
    private final CurrentCaller caller;
    private final Clock clock;

    CockpitCsvResource(LearnerRows rows, CurrentCaller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(CSV)
    @Operation(
            operationId = "exportLearners",
            summary = "Download who is certified, learning or lapsed as CSV in French",
            description =
                    "Semicolons, UTF-8 with a byte order mark, days in Paris; the same lines as `listLearners`, all of"
                            + " them. A text that a spreadsheet might take for a formula begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("customerId") UUID customerId, @BeanParam @Valid CockpitQuery query) {
        caller.get().mustSee(customerId);
        return Response.ok(content(customerId, query.filter()).getBytes(UTF_8), CSV + "; charset=utf-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"formation.csv\"")
                .build();
    }

    private String content(UUID customerId, LearnerFilter filter) {
        var now = clock.instant();
        var content = new StringBuilder(LearnerCsv.HEADER);
        var last = Optional.<Position>empty();
        List<LearnerRow> page;
        do {
            page = rows.page(customerId, filter, now, last, PAGE);
            page.forEach(row -> content.append(LearnerCsv.lineOf(row, now)));
            last = page.isEmpty() ? last : Optional.of(Position.of(page.getLast()));
        } while (page.size() == PAGE);
        return content.toString();
    }
}

package com.cegidlife.learning.assignment.rest;

import com.cegidlife.learning.assignment.AssignmentFile;
import com.cegidlife.learning.assignment.AssignmentLine;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets a customer's administrators give functional roles to many of their users at once (R15.8). */
@Path("/assignments")
@Tag(name = "Assignments")
@RolesAllowed(Role.CUSTOMER_ADMIN)
public class AssignmentListResource {

    private static final String CSV = "text/csv";
    private static final String DONE_LINE_BY_LINE =
            " Each line is done whole or not at all, and refused lines keep no other from being done. The same request with the"
                    + " same key does nothing twice and tries again what was refused.";

    private static final byte[] NOTHING = {};

    private final AssignmentReports reports;

    AssignmentListResource(AssignmentReports reports) {
        this.reports = reports;
    }

    @POST
    @Operation(
            operationId = "assignFunctionalRoles",
            summary = "Give functional roles to many users of your customer",
            description = "Up to 1,000 at once; the report says of each what became of it." + DONE_LINE_BY_LINE)
    public AssignmentReport assign(
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers,
            @Valid @NotNull AssignmentsBody body) {
        return reports.assign(body.lines(), key, headers);
    }

    @POST
    @Path("/csv")
    @Consumes(CSV)
    @Operation(
            operationId = "uploadAssignments",
            summary = "Give functional roles to the users in a CSV file",
            description =
                    "A header, then a user (address or identifier) and the code of a functional role a line, up to 1,000;"
                            + " separated by semicolons, commas or tabulators, UTF-8 or Windows-1252. The report says of each"
                            + " line what became of it." + DONE_LINE_BY_LINE)
    public AssignmentReport upload(
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "utilisateur;fonctionnel\nlea@durand.example;COMPTABLE\n"))
                    byte[] file) {
        return reports.assign(AssignmentFile.read(Optional.ofNullable(file).orElse(NOTHING)), key, headers);
    }

    /** Who shall be given what. */
    public record AssignmentsBody(
            @NotEmpty @Size(max = 1_000) List<@Valid @NotNull AssignmentLineBody> assignments) {

        List<AssignmentLine> lines() {
            return IntStream.range(0, assignments.size())
                    .mapToObj(index -> assignments.get(index).line(index + 1))
                    .toList();
        }
    }

    /**
     * @param userId one of the administrator's customer
     * @param functionalRole its code
     */
    public record AssignmentLineBody(
            @NotNull UUID userId,

            @Schema(examples = "COMPTABLE") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}")
            String functionalRole) {

        AssignmentLine line(int number) {
            return new AssignmentLine(number, userId.toString(), functionalRole);
        }
    }
}

package com.cegidlife.availability.outage.rest;

import com.cegidlife.availability.outage.EndOutage;
import com.cegidlife.availability.outage.OutageEndings;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The ends of outages that no result ends, as operators say. */
@Path("/outages/{outageId}/endings")
@Tag(name = "Outages")
@RolesAllowed(Role.OPERATOR)
public class OutageEndingResource {

    private final EndOutage endOutage;
    private final OutageEndings endings;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    OutageEndingResource(EndOutage endOutage, OutageEndings endings, Idempotency idempotency, CurrentCaller caller) {
        this.endOutage = endOutage;
        this.endings = endings;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** When it ended, and how that is known. */
    @Schema(name = "NewOutageEnding")
    public record NewEnding(
            @Schema(examples = "2026-11-16T09:30:00Z", description = "Excluded; past; now when left out")
            Instant endsAt,

            @NotBlank @Size(max = 4_000) @Schema(examples = "Sonde démontée ; le client a confirmé la reprise à 10:30.")
            String evidence) {}

    @POST
    @Operation(
            operationId = "endOutage",
            summary = "End an outage that no probe will end",
            description = "At once when no figure changes; otherwise a second operator has to approve it (D22). If the"
                    + " monitor goes on failing, another outage begins.")
    @Extension(name = ProblemResponses.EXTENSION, value = "outage-over, outage-ending-proposed")
    @APIResponse(responseCode = "201", description = "Applied, or proposed; the ETag is its version")
    @APIResponseSchema(value = EndingView.class, responseCode = "201")
    public RestResponse<EndingView> end(
            @PathParam("outageId") UUID outageId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewEnding body) {
        var operator = caller.get().userId();
        var ending = idempotency.once(
                operator,
                "end-outage/" + outageId,
                key,
                body,
                EndingView.class,
                () -> EndingView.of(endOutage.end(
                        outageId,
                        Optional.ofNullable(body.endsAt()),
                        body.evidence().strip(),
                        operator)));
        return Versions.created("/outages/" + outageId + "/endings", ending);
    }

    @GET
    @Operation(operationId = "listOutageEndings", summary = "List what operators said of the end of an outage")
    public List<EndingView> list(@PathParam("outageId") UUID outageId) {
        return endings.of(outageId).stream().map(EndingView::of).toList();
    }
}

package com.cegidlife.availability.uptime.rest;

import com.cegidlife.availability.uptime.EndWatch;
import com.cegidlife.availability.uptime.EndWatch.Ending;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Monitors and locations that report no more, set up here or not. */
@Path("/environments/{environmentId}/ended-watches")
@Tag(name = "Probes")
@RolesAllowed(Role.OPERATOR)
public class EndedWatchResource {

    private final EndWatch endWatch;
    private final CurrentCaller caller;

    EndedWatchResource(EndWatch endWatch, CurrentCaller caller) {
        this.endWatch = endWatch;
        this.caller = caller;
    }

    /** What reports no more. */
    @Schema(name = "EndedWatch")
    public record EndedWatch(
            @NotBlank @Size(max = 200) @Schema(examples = "home page")
            String monitor,

            @Size(max = 200) @Schema(examples = "Lille", description = "All locations when left out")
            String location,

            @NotBlank @Size(max = 4_000) @Schema(examples = "Sonde de Lille démontée.")
            String reason) {}

    @POST
    @ResponseStatus(204)
    @Operation(
            operationId = "endWatch",
            summary = "Say that a monitor, or one location of it, reports no more",
            description = "Its part of an open outage ends with its last result. If it reports again it begins anew. Said"
                    + " twice it is done once.")
    public void end(@PathParam("environmentId") UUID environmentId, @NotNull @Valid EndedWatch body) {
        endWatch.end(
                new Ending(
                        environmentId,
                        body.monitor(),
                        Optional.ofNullable(body.location()),
                        body.reason().strip()),
                caller.get().userId());
    }
}

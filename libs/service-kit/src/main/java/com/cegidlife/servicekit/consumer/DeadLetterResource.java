package com.cegidlife.servicekit.consumer;

import com.cegidlife.servicekit.identity.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets an operator see what this service could not handle, and try it again once the cause is mended. */
@Path("/dead-letters")
@Tag(name = "Dead letters")
@RolesAllowed(Role.OPERATOR)
public class DeadLetterResource {

    private static final int MOST = 1_000;

    private final Redrive redrive;

    DeadLetterResource(Redrive redrive) {
        this.redrive = redrive;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "listDeadLetters",
            summary = "The events that this service could not handle, by topic, oldest first")
    public List<Redrive.Content> list(@QueryParam("limit") @DefaultValue("50") @Min(0) @Max(MOST) int limit) {
        return redrive.contents(limit);
    }

    @POST
    @Path("/redrive")
    @Blocking
    @Operation(operationId = "redriveDeadLetters", summary = "Handle the parked events again, oldest first")
    public Redrive.Result redrive(@NotNull @Valid RedriveRequest request) {
        return redrive.redrive(request.topic(), request.limit().orElse(MOST));
    }

    /**
     * @param topic the dead-letter topic, as listed
     * @param limit how many records to try at most; 1000 when absent
     */
    public record RedriveRequest(@NotBlank String topic, Optional<@Min(1) @Max(MOST) Integer> limit) {}
}

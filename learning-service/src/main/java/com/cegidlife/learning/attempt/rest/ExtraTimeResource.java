package com.cegidlife.learning.attempt.rest;

import com.cegidlife.learning.attempt.ExtraTime;
import com.cegidlife.learning.attempt.ExtraTimes;
import com.cegidlife.learning.attempt.GrantExtraTime;
import com.cegidlife.learning.attempt.VisibleAttempts;
import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How much more time a person has for exams. */
@Path("/users/{userId}/extra-time")
@Tag(name = "Exam attempts")
public class ExtraTimeResource {

    private final VisibleAttempts visible;
    private final ExtraTimes extraTimes;
    private final GrantExtraTime grantExtraTime;
    private final CurrentCaller caller;

    ExtraTimeResource(
            VisibleAttempts visible, ExtraTimes extraTimes, GrantExtraTime grantExtraTime, CurrentCaller caller) {
        this.visible = visible;
        this.extraTimes = extraTimes;
        this.grantExtraTime = grantExtraTime;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
    @Operation(operationId = "getExtraTime", summary = "Read how much more time a user has for exams")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(ExtraTimeView.class)
    public RestResponse<ExtraTimeView> get(@PathParam("userId") UUID userId) {
        return Versions.answer(
                ExtraTimeView.of(extraTimes.of(visible.user(userId).userId())));
    }

    @PUT
    @RolesAllowed({Role.CUSTOMER_ADMIN, Role.TRAINER})
    @Operation(
            operationId = "grantExtraTime",
            summary = "Give a user more time for the exams that begin from now on",
            description = "Administrators to their customer's users, trainers to everyone.")
    @APIResponse(responseCode = "200", description = "As it is now; the ETag is its new version")
    @APIResponseSchema(ExtraTimeView.class)
    public RestResponse<ExtraTimeView> grant(
            @PathParam("userId") UUID userId,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ExtraTimeBody body) {
        var version = Versions.required(ifMatch);
        var user = visible.user(userId).userId();
        return Versions.answer(ExtraTimeView.of(
                grantExtraTime.grant(user, version, body.percent(), caller.get().userId())));
    }

    /** How much more time. */
    public record ExtraTimeBody(
            @Schema(description = "Of the time that others have, 0 for none", examples = "33") @Min(0) @Max(200)
            int percent) {}

    /** How much more time a person has. */
    @Schema(name = "ExtraTime")
    public record ExtraTimeView(
            UUID userId,

            @Schema(description = "Of the time that others have, 0 for none")
            int percent,

            @Schema(description = "Absent when nobody ever gave any")
            Optional<Instant> grantedAt,

            @Schema(description = "Also the ETag") long version)
            implements Versioned {

        static ExtraTimeView of(ExtraTime extraTime) {
            return new ExtraTimeView(
                    extraTime.userId(), extraTime.percent(), extraTime.grantedAt(), extraTime.version());
        }
    }
}

package com.cegidlife.learning.websession.rest;

import com.cegidlife.learning.functionalrole.FunctionalRoles;
import com.cegidlife.learning.websession.InviteToSession;
import com.cegidlife.learning.websession.ReadSessions;
import com.cegidlife.learning.websession.Registration;
import com.cegidlife.learning.websession.RegistrationState;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Whom trainers invite to a live web session, and who comes. */
@Path("/web-sessions/{sessionId}")
@Tag(name = "Live web sessions")
@RolesAllowed(Role.TRAINER)
public class AudienceResource {

    private final InviteToSession inviteToSession;
    private final ReadSessions readSessions;
    private final FunctionalRoles roles;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    AudienceResource(
            InviteToSession inviteToSession,
            ReadSessions readSessions,
            FunctionalRoles roles,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.inviteToSession = inviteToSession;
        this.readSessions = readSessions;
        this.roles = roles;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** Who is to be invited. */
    public record InvitationBody(
            @Schema(
                    description =
                            "Those who were given this role; absent for everybody of the customers that hold the product",
                    examples = "COMPTABLE")
            Optional<@Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}") String> functionalRole) {}

    /** That people are being invited. */
    @Schema(name = "Invitation")
    public record InvitationView(UUID id, Optional<String> functionalRole) {}

    /** Who wants to come. */
    @Schema(name = "Registration")
    public record RegistrationView(
            UUID userId,
            UUID customerId,
            RegistrationState state,
            Instant registeredAt,

            @Schema(description = "Absent until attendance is recorded")
            Optional<Boolean> attended) {

        static RegistrationView of(Registration registration) {
            return new RegistrationView(
                    registration.userId(),
                    registration.customerId(),
                    registration.state(),
                    registration.registeredAt(),
                    registration.attended());
        }
    }

    @POST
    @Path("/invitations")
    @Extension(name = ProblemResponses.EXTENSION, value = "web-session-over, web-session-begun")
    @Operation(
            operationId = "inviteToWebSession",
            summary = "Invite people to a live web session by mail",
            description = "By product or by functional role; nobody twice, however often one invites (R13.4).")
    @APIResponse(
            responseCode = "201",
            description = "Mails are on their way; Location is that of the session",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationView.class)))
    public RestResponse<InvitationView> invite(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid InvitationBody body) {
        body.functionalRole().ifPresent(roles::get);
        var trainer = caller.get().userId();
        var view = idempotency.once(
                trainer,
                "invite/" + sessionId,
                key,
                body,
                InvitationView.class,
                () -> new InvitationView(
                        inviteToSession.invite(sessionId, body.functionalRole(), trainer), body.functionalRole()));
        return ResponseBuilder.<InvitationView>created(URI.create("/web-sessions/" + sessionId))
                .entity(view)
                .build();
    }

    @GET
    @Path("/registrations")
    @Operation(
            operationId = "listRegistrations",
            summary = "List who registered for a live web session, in that order",
            description = "Those who wait and those who cancelled too.")
    public Page<RegistrationView> registrations(
            @PathParam("sessionId") UUID sessionId, @BeanParam @Valid PageRequest page) {
        var rows =
                readSessions.registrations(sessionId, page.after(Long::valueOf).orElse(0L), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Long.toString(row.position()), RegistrationView::of);
    }
}

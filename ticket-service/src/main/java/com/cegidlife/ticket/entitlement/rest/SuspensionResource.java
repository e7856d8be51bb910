package com.cegidlife.ticket.entitlement.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.entitlement.SupportSuspensions;
import com.cegidlife.ticket.entitlement.SuspendSupport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Support managers suspend a customer's support; the customer reads whether and why (R14.7). */
@Path("/customers/{customerId}/support-suspensions")
@Tag(name = "Entitlement")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class SuspensionResource {

    private final SuspendSupport suspendSupport;
    private final SupportSuspensions suspensions;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    SuspensionResource(
            SuspendSupport suspendSupport,
            SupportSuspensions suspensions,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.suspendSupport = suspendSupport;
        this.suspensions = suspensions;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.SUPPORT_MANAGER)
    @Operation(
            operationId = "suspendSupport",
            summary = "Suspend a customer's support, at once",
            description = "New support tickets are refused with the reason. Open ones go on, and outages still open"
                    + " tickets (R14.7).")
    @Extension(name = ProblemResponses.EXTENSION, value = "support-already-suspended")
    @APIResponse(
            responseCode = "201",
            description = "Suspended; Location and ETag are those of the suspension",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SuspensionView.class)))
    public RestResponse<SuspensionView> suspend(
            @PathParam("customerId") UUID customerId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewSuspension body) {
        var manager = caller.get().userId();
        var view = idempotency.once(
                manager,
                "suspend-support/" + customerId,
                key,
                body,
                SuspensionView.class,
                () -> SuspensionView.of(suspendSupport.suspend(
                        customerId, body.kind(), body.reason().strip(), manager)));
        return Versions.created("/customers/%s/support-suspensions/%s".formatted(customerId, view.id()), view);
    }

    @GET
    @Operation(
            operationId = "listSupportSuspensions",
            summary = "Read when and why a customer's support was suspended, newest first",
            description = "Support is suspended now when the first one is not lifted.")
    public Page<SuspensionView> list(@PathParam("customerId") UUID customerId, @BeanParam @Valid PageRequest page) {
        caller.get().mustSee(customerId);
        var rows = suspensions.of(customerId, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), suspension -> suspension.id().toString(), SuspensionView::of);
    }

    @GET
    @Path("/{suspensionId}")
    @Operation(operationId = "getSupportSuspension", summary = "Read a suspension of a customer's support")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(SuspensionView.class)
    public RestResponse<SuspensionView> get(
            @PathParam("customerId") UUID customerId, @PathParam("suspensionId") UUID suspensionId) {
        caller.get().mustSee(customerId);
        return Versions.answer(SuspensionView.of(suspensions.get(customerId, suspensionId)));
    }
}

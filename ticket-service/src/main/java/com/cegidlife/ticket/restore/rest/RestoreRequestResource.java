package com.cegidlife.ticket.restore.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.cegidlife.ticket.restore.RequestRestore;
import com.cegidlife.ticket.restore.RestoreRequests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What customers want restored. */
@Path("/restore-requests")
@Tag(name = "Restores")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.OPERATOR})
public class RestoreRequestResource {

    private final RequestRestore requestRestore;
    private final RestoreRequests requests;
    private final VisibleTickets tickets;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    RestoreRequestResource(
            RequestRestore requestRestore,
            RestoreRequests requests,
            VisibleTickets tickets,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.requestRestore = requestRestore;
        this.requests = requests;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.CUSTOMER_ADMIN)
    @Operation(
            operationId = "requestRestore",
            summary = "Ask to restore an environment or its documents to an earlier day",
            description = "Registers a ticket of the kind RESTORE, which support handles; it carries no take-in-charge"
                    + " commitment. A day that is not possible is refused with those that are (R9.2).")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "customer-unknown, account-closed, restore-day-out-of-range, restore-day-without-backup,"
                    + " documents-to-last-backup-only, documents-without-backup")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location is that of the new request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RestoreRequestView.class)))
    public RestResponse<RestoreRequestView> request(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewRestoreRequest body) {
        var administrator = caller.get();
        var customerId = administrator.requireCustomer();
        var requested = idempotency.once(
                administrator.userId(),
                "request-restore",
                key,
                body,
                RestoreRequestView.class,
                () -> RestoreRequestView.of(requestRestore.request(customerId, administrator.userId(), body.wanted())));
        return ResponseBuilder.<RestoreRequestView>created(URI.create("/restore-requests/" + requested.number()))
                .entity(requested)
                .build();
    }

    @GET
    @Path("/{requestNumber}")
    @Operation(operationId = "getRestoreRequest", summary = "Read what is to be restored")
    public RestoreRequestView get(@PathParam("requestNumber") String number) {
        return requests.findByIdOptional(tickets.numbered(number).id())
                .map(RestoreRequestView::of)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}

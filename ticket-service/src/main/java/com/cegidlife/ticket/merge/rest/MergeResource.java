package com.cegidlife.ticket.merge.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.cegidlife.ticket.merge.Duplicate;
import com.cegidlife.ticket.merge.MergeTickets;
import com.cegidlife.ticket.merge.Merging;
import com.cegidlife.ticket.merge.PreviewMerge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Duplicates go on in one ticket. */
@Path("/tickets/{number}/merge")
@Tag(name = "Merging")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class MergeResource {

    private final PreviewMerge previewMerge;
    private final MergeTickets mergeTickets;
    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    MergeResource(
            PreviewMerge previewMerge,
            MergeTickets mergeTickets,
            VisibleTickets tickets,
            CurrentActor actor,
            Idempotency idempotency) {
        this.previewMerge = previewMerge;
        this.mergeTickets = mergeTickets;
        this.tickets = tickets;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "previewMerge",
            summary = "Say what merging duplicates into a ticket would do",
            description = "Changes nothing; states the versions to confirm the merge with.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "ticket-over, ticket-merged, purchase-not-confirmed, ticket-cancelled, other-team,"
                    + " merge-across-customers, merge-of-different-kinds, merge-of-purchased-question")
    public MergePreview preview(
            @PathParam("number") String number,
            @QueryParam("duplicate")
                    @NotNull
                    @Size(min = 1, max = Merging.MOST)
                    @Parameter(description = "Numbers of the duplicates, 1 to 20; may be repeated")
                    List<String> duplicates) {
        return MergePreview.of(previewMerge.preview(tickets.numbered(number).id(), duplicates, actor.agent()));
    }

    @POST
    @Operation(
            operationId = "mergeTickets",
            summary = "Let duplicates go on in a ticket",
            description =
                    "All or none. They are closed for ever and say where they go on; their messages and attachments"
                            + " are shown on the surviving ticket with their origin, and it owes what was promised with the first"
                            + " of them (R14.6).")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "ticket-over, ticket-merged, purchase-not-confirmed, ticket-cancelled, other-team,"
                    + " merge-across-customers, merge-of-different-kinds, merge-of-purchased-question")
    @APIResponse(responseCode = "200", description = "The surviving ticket; the ETag is its new version")
    @APIResponseSchema(MergedView.class)
    public RestResponse<MergedView> merge(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid MergeBody body) {
        var version = Versions.required(ifMatch);
        var ticketId = tickets.numbered(number).id();
        var by = actor.get();
        var merged = idempotency.once(
                by.userId(),
                "merge/" + number,
                key,
                body,
                MergedView.class,
                () -> MergedView.of(
                        mergeTickets.merge(
                                new Change(ticketId, version, by), body.duplicates(), actor.agent(), body.reason()),
                        body.duplicates().stream().map(Duplicate::number).toList()));
        return Versions.answer(merged);
    }
}

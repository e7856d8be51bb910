package com.cegidlife.ticket.attachment.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.attachment.Attachment;
import com.cegidlife.ticket.attachment.ReadAttachment;
import com.cegidlife.ticket.attachment.RemoveAttachment;
import com.cegidlife.ticket.attachment.ShownAttachments;
import com.cegidlife.ticket.desk.VisibleTickets;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents attached to a ticket. */
@Path("/tickets/{number}/attachments")
@Tag(name = "Attachments")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.OPERATOR
})
public class AttachmentResource {

    private final ShownAttachments shownAttachments;
    private final ReadAttachment readAttachment;
    private final RemoveAttachment removeAttachment;
    private final VisibleTickets tickets;
    private final CurrentCaller caller;

    AttachmentResource(
            ShownAttachments shownAttachments,
            ReadAttachment readAttachment,
            RemoveAttachment removeAttachment,
            VisibleTickets tickets,
            CurrentCaller caller) {
        this.shownAttachments = shownAttachments;
        this.readAttachment = readAttachment;
        this.removeAttachment = removeAttachment;
        this.tickets = tickets;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAttachments",
            summary = "List the documents attached to a ticket and to those merged into it, oldest first")
    public Page<AttachmentView> list(@PathParam("number") String number, @BeanParam @Valid PageRequest page) {
        var shown = shownAttachments.of(tickets.numbered(number).id(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(
                shown.attachments(),
                page.limit(),
                attachment -> attachment.id().toString(),
                attachment -> AttachmentView.of(attachment, shown.merged()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAttachment",
            summary = "Download a document attached to a ticket",
            description = "Its Content-Type is the detected one and its ETag the SHA-256 checksum, which is verified"
                    + " on the way: a damaged content breaks off before its end.")
    @APIResponse(
            responseCode = "200",
            description = "The content, to be saved under the name in Content-Disposition",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "Not changed: If-None-Match names its ETag")
    public Response get(
            @PathParam("number") String number,
            @PathParam("id") UUID id,
            @Context Request request,
            @Context HttpServerResponse answer) {
        var attachment = shownAttachments.present(tickets.numbered(number).id(), id);
        var etag = new EntityTag(attachment.sha256());
        var unchanged = request.evaluatePreconditions(etag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return request.getMethod().equals(HttpMethod.HEAD)
                ? headers(attachment, etag).build()
                : headers(attachment, etag)
                        .entity(new Download(readAttachment.open(attachment), answer))
                        .build();
    }

    /** Nothing that is shown: a browser saves it, and neither guesses a type nor runs what may be in it. */
    private static ResponseBuilder headers(Attachment attachment, EntityTag etag) {
        return Response.ok()
                .type(attachment.format().mediaType())
                .tag(etag)
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(attachment.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeAttachment",
            summary = "Remove a document from a ticket",
            description =
                    "For who added it and for the staff. The content is deleted; that it was there stays in the"
                            + " audit. Removing it again changes nothing. An attachment never changes, so no If-Match is asked.")
    @Extension(name = ProblemResponses.EXTENSION, value = "ticket-over, ticket-merged, attachment-of-another")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("number") String number, @PathParam("id") UUID id) {
        removeAttachment.remove(tickets.numbered(number).id(), id, caller.get());
    }
}

package com.cegidlife.ticket.attachment.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.attachment.AddAttachment;
import com.cegidlife.ticket.attachment.ReceiveAttachment;
import com.cegidlife.ticket.attachment.ReceivedAttachment;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Documents on their way to a ticket. */
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
public class UploadResource {

    private final ReceiveAttachment receiveAttachment;
    private final AddAttachment addAttachment;
    private final VisibleTickets tickets;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    UploadResource(
            ReceiveAttachment receiveAttachment,
            AddAttachment addAttachment,
            VisibleTickets tickets,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.receiveAttachment = receiveAttachment;
        this.addAttachment = addAttachment;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addAttachment",
            summary = "Attach a document to a ticket",
            description = "The body is the file itself, whatever Content-Type is stated. Accepted are Word, Excel,"
                    + " PowerPoint, PDF and images (R4.3), decided on the content; a document with macros is refused.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value =
                    "too-many-requests, ticket-over, ticket-merged, attachment-too-large, attachment-format-refused, attachment-with-macros,"
                            + " ticket-attachments-full, attachment-infected, malware-scan-unavailable")
    @APIResponse(
            responseCode = "201",
            description = "Attached; Location is that of the content, ETag its checksum",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentView.class)))
    public RestResponse<AttachmentView> add(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            @BeanParam UploadHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        var ticket = tickets.numbered(number);
        var user = caller.get().userId();
        var received = receiveAttachment.receive(ticket, user, headers.of(body));
        var added = idempotency.once(
                user,
                "add-attachment/" + number,
                key,
                Asked.of(received),
                AttachmentView.class,
                () -> AttachmentView.of(addAttachment.add(ticket.id(), user, received)));
        return ResponseBuilder.<AttachmentView>created(
                        URI.create("/tickets/%s/attachments/%s".formatted(number, added.id())))
                .tag(new EntityTag(added.sha256()))
                .entity(added)
                .build();
    }

    /** What an idempotency key stands for. */
    record Asked(String name, String sha256) {

        static Asked of(ReceivedAttachment received) {
            return new Asked(received.name().value(), received.sha256());
        }
    }
}

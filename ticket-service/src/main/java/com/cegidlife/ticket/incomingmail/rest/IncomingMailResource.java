package com.cegidlife.ticket.incomingmail.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.incomingmail.AsideReason;
import com.cegidlife.ticket.incomingmail.DismissMail;
import com.cegidlife.ticket.incomingmail.IncomingMails;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The mails that arrived and became no note: agents look at them, and take them off the list. */
@Path("/incoming-mails")
@Tag(name = "Incoming mails")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class IncomingMailResource {

    private final IncomingMails mails;
    private final DismissMail dismissMail;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    IncomingMailResource(IncomingMails mails, DismissMail dismissMail, Idempotency idempotency, CurrentCaller caller) {
        this.mails = mails;
        this.dismissMail = dismissMail;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listIncomingMails",
            summary = "List the mails that were set aside and not dismissed, oldest first",
            description =
                    "Mails whose author and ticket are certain become replies by themselves; the others are here, each"
                            + " with the reason. The sender's address is what the mail states, which anybody may write there.")
    public Page<IncomingMailLine> list(@QueryParam("reason") AsideReason reason, @BeanParam @Valid PageRequest page) {
        var rows = mails.waiting(Optional.ofNullable(reason), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), mail -> mail.id().toString(), IncomingMailLine::of);
    }

    @GET
    @Path("/{mailId}")
    @Operation(operationId = "getIncomingMail", summary = "Read a mail that was set aside")
    @APIResponse(responseCode = "200", description = "The mail, in plain text; the ETag is its version")
    @APIResponseSchema(IncomingMailView.class)
    public RestResponse<IncomingMailView> get(@PathParam("mailId") UUID mailId) {
        return Versions.answer(IncomingMailView.of(mails.aside(mailId)));
    }

    @POST
    @Path("/{mailId}/dismiss")
    @Operation(
            operationId = "dismissIncomingMail",
            summary = "Take a mail off the list",
            description = "Once it was looked at, and what it asks for was done if it asks for something.")
    @Extension(name = ProblemResponses.EXTENSION, value = "mail-not-waiting")
    @APIResponse(responseCode = "200", description = "The mail as it is now; the ETag is its new version")
    @APIResponseSchema(IncomingMailView.class)
    public RestResponse<IncomingMailView> dismiss(
            @PathParam("mailId") UUID mailId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        var version = Versions.required(ifMatch);
        var agent = caller.get().userId();
        return Versions.answer(idempotency.once(
                agent,
                "dismiss-mail/" + mailId,
                key,
                version,
                IncomingMailView.class,
                () -> IncomingMailView.of(dismissMail.dismiss(mailId, version, agent))));
    }
}

package com.cegidlife.servicekit.mail;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets an operator see which mails were given up, and have them sent once the cause is mended. */
@Path("/undelivered-mails")
@Tag(name = "Undelivered mails")
@RolesAllowed(Role.OPERATOR)
public class UndeliveredMailResource {

    private final UndeliveredMails mails;

    UndeliveredMailResource(UndeliveredMails mails) {
        this.mails = mails;
    }

    @GET
    @Operation(operationId = "listUndeliveredMails", summary = "The mails that were given up, oldest first")
    public Page<UndeliveredMail> list(@BeanParam @Valid PageRequest page) {
        var rows = mails.list(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), mail -> mail.id().toString(), mail -> mail);
    }

    @POST
    @Path("/retry")
    @Operation(operationId = "retryUndeliveredMails", summary = "Try to send every mail that was given up again")
    public Retried retry() {
        return new Retried(mails.retry());
    }

    /** @param mails how many are tried again; those that fail again are listed again */
    public record Retried(int mails) {}
}

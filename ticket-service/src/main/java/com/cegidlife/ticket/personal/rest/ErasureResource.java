package com.cegidlife.ticket.personal.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.personal.EraseUser;
import com.cegidlife.ticket.personal.Erasure;
import com.cegidlife.ticket.personal.VisibleUsers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forgetting a user. */
@Path("/users/{userId}/erasure")
@Tag(name = "Personal data")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SUPPORT_MANAGER})
public class ErasureResource {

    private final EraseUser eraseUser;
    private final VisibleUsers users;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ErasureResource(EraseUser eraseUser, VisibleUsers users, Idempotency idempotency, CurrentCaller caller) {
        this.eraseUser = eraseUser;
        this.users = users;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** Why a user is forgotten. */
    public record ErasureRequest(
            @NotBlank
            @Size(max = 2_000)
            @Schema(examples = "Demande d'effacement reçue le 20 novembre 2026", description = "Kept in the audit")
            String reason) {}

    /** What an idempotency key stands for. */
    record Asked(UUID userId, ErasureRequest body) {}

    @POST
    @Operation(
            operationId = "eraseUser",
            summary = "Forget a user, for good",
            description =
                    "Name, address, mails and attached documents are removed, and the texts that the user wrote on"
                            + " tickets that are over are replaced by a marker; identifiers, kinds, dates and commitments stay. Refused while a ticket"
                            + " of the user is not over. What others wrote, and the reasons in the audit, are not changed.")
    @Extension(name = ProblemResponses.EXTENSION, value = "user-has-open-tickets")
    public Erasure erase(
            @PathParam("userId") UUID userId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ErasureRequest body) {
        users.mustSee(userId);
        var by = caller.get().userId();
        return idempotency.once(
                by,
                "erase-user",
                key,
                new Asked(userId, body),
                Erasure.class,
                () -> eraseUser.erase(userId, by, body.reason()));
    }
}

package com.cegidlife.ticket.bulk.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.ProblemDocument;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.bulk.ActOnTicket;
import com.cegidlife.ticket.bulk.BulkAction;
import com.cegidlife.ticket.bulk.rest.BulkResult.OneResult;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** The same action on many tickets. */
@Path("/bulk-actions")
@Tag(name = "Bulk actions")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class BulkResource {

    private static final Logger LOG = Logger.getLogger(BulkResource.class);

    private final ActOnTicket actOnTicket;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    BulkResource(ActOnTicket actOnTicket, CurrentActor actor, Idempotency idempotency) {
        this.actOnTicket = actOnTicket;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    /** What an idempotency key stands for once it served. */
    record Kept(boolean done) {}

    @POST
    @Operation(
            operationId = "actOnTickets",
            summary = "Do the same to many tickets: assign, tag, close, change the priority or reply",
            description =
                    "At most 100 of one's teams, each on the version that was read and in a transaction of its own: one that is"
                            + " refused keeps no other from its result. The same request with the same key does nothing twice"
                            + " and tries again what was refused.")
    public BulkResult act(
            @HeaderParam("Idempotency-Key") String key, @Context HttpHeaders headers, @NotNull @Valid BulkBody body) {
        var action = body.toAction();
        var agent = actor.agent();
        idempotency.once(agent.userId(), "bulk", key, body, Kept.class, () -> new Kept(true));
        return BulkResult.of(body.tickets().stream()
                .map(named -> act(named, action, agent, new Asked(key, body, headers)))
                .toList());
    }

    /** The request of which one ticket is a part. */
    private record Asked(String key, BulkBody body, HttpHeaders headers) {

        ProblemDocument problem(Refusal refusal, String number) {
            var language = Text.language(headers.getAcceptableLanguages());
            return ProblemDocument.of(refusal, language, "/tickets/" + number);
        }
    }

    private OneResult act(BulkBody.Named named, BulkAction action, Agent agent, Asked asked) {
        var number = named.number().strip();
        try {
            idempotency.once(agent.userId(), "bulk/" + number, asked.key(), asked.body(), Kept.class, () -> {
                actOnTicket.act(number, named.version(), action, agent);
                return new Kept(true);
            });
            return new OneResult(number, true, Optional.empty());
        } catch (Refusal refusal) {
            return new OneResult(number, false, Optional.of(asked.problem(refusal, number)));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "An action on many tickets failed on %s", number);
            var unknown = new Refusal(CommonProblem.INTERNAL_ERROR);
            return new OneResult(number, false, Optional.of(asked.problem(unknown, number)));
        }
    }
}

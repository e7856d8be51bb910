package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was promised about a ticket. */
@Path("/tickets/{number}/commitments")
@Tag(name = "Commitments")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.OPERATOR
})
public class CommitmentResource {

    private final VisibleTickets tickets;
    private final Clock clock;

    CommitmentResource(VisibleTickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listCommitments",
            summary = "Read the commitments of a ticket and why they are due when they are",
            description = "Explains each due instant by the stretches of time that count and those that do not, with"
                    + " their reasons, in the language of Accept-Language. All of them in one page.")
    @Transactional
    public Page<CommitmentView> list(@PathParam("number") String number, @Context HttpHeaders headers) {
        var language = Text.language(headers.getAcceptableLanguages());
        var now = clock.instant();
        var commitments = tickets.numbered(number).promises().commitments().stream()
                .map(commitment -> CommitmentView.of(commitment, now, language))
                .toList();
        return new Page<>(commitments, Optional.empty());
    }
}

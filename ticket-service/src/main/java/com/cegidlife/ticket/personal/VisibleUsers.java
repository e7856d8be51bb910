package com.cegidlife.ticket.personal;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.ActorKind;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.entitlement.Identities;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The users that the caller of the running request answers for: those of the own customer, or all for the staff (R11.2). */
@ApplicationScoped
public class VisibleUsers {

    private final Identities identities;
    private final Tickets tickets;
    private final CurrentCaller caller;

    VisibleUsers(Identities identities, Tickets tickets, CurrentCaller caller) {
        this.identities = identities;
        this.tickets = tickets;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} for a user of whom nothing is known, or of another customer */
    public void mustSee(UUID userId) {
        var customerId = identities
                .customerOf(userId)
                .or(() -> customerOfTickets(userId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        caller.get().mustSee(customerId);
    }

    /** Somebody may have asked for something before billing told of the account. */
    private Optional<UUID> customerOfTickets(UUID userId) {
        return tickets.find("requester.kind = ?1 and requester.userId = ?2", ActorKind.USER, userId)
                .firstResultOptional()
                .map(Ticket::customerId);
    }
}

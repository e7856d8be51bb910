package com.cegidlife.ticket.phone;

import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.entitlement.Addressee;
import com.cegidlife.ticket.entitlement.Addressees;
import com.cegidlife.ticket.entitlement.SupportSuspensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Tells an agent whether a call may be taken (R14.4, R16.2), and remembers that it was asked. */
@ApplicationScoped
public class CheckCall {

    private final Tickets tickets;
    private final Addressees people;
    private final SupportSuspensions suspensions;
    private final Calls calls;
    private final Clock clock;

    CheckCall(Tickets tickets, Addressees people, SupportSuspensions suspensions, Calls calls, Clock clock) {
        this.tickets = tickets;
        this.people = people;
        this.suspensions = suspensions;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * @param number of the ticket, as the caller tells it; there may be no such ticket
     * @param caller empty while the caller is not identified
     */
    @Transactional
    public Call check(String number, Optional<UUID> caller, UUID agentId) {
        var ticket = tickets.numbered(number);
        var customerOfCaller = caller.flatMap(people::find).map(Addressee::customerId);
        var suspended =
                ticket.map(Ticket::customerId).flatMap(suspensions::inForce).isPresent();
        return calls.keep(new CallCheck(number, ticket, caller, customerOfCaller, suspended, clock.instant()), agentId);
    }
}

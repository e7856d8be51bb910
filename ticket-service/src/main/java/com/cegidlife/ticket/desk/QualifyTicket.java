package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.anomaly.Finding;
import com.cegidlife.ticket.anomaly.Nature;
import com.cegidlife.ticket.anomaly.Qualification;
import com.cegidlife.ticket.anomaly.Qualifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records what an agent found out about a malfunction, from which severity and promises follow (R1.1, R14.8). */
@ApplicationScoped
public class QualifyTicket {

    private final ChangeTicket changeTicket;
    private final Tickets tickets;
    private final Qualifications qualifications;
    private final Promisors promisors;
    private final Ids ids;

    QualifyTicket(
            ChangeTicket changeTicket, Tickets tickets, Qualifications qualifications, Promisors promisors, Ids ids) {
        this.changeTicket = changeTicket;
        this.tickets = tickets;
        this.qualifications = qualifications;
        this.promisors = promisors;
        this.ids = ids;
    }

    /**
     * @param duplicateOf number of the ticket that reports the same; null unless a duplicate
     * @param explanation for the customer
     * @throws Refusal when answers are missing, or the ticket is no support ticket in charge
     */
    @Transactional
    public Ticket qualify(Change change, Agent agent, Finding finding, String duplicateOf, String explanation) {
        finding.mustBeComplete();
        return changeTicket.decide(change, "qualify", explanation, (ticket, now) -> {
            ticket.mustBeOf(agent);
            var facts = ticket.qualify(finding, agent, promisors.of(ticket), now);
            qualifications.persist(new Qualification(
                    ids.next(),
                    ticket.id(),
                    ticket.promises().cycle(),
                    finding,
                    original(finding, duplicateOf, ticket),
                    explanation,
                    agent.userId(),
                    now));
            return facts;
        });
    }

    /** The other ticket of the same customer that reports the same. */
    private UUID original(Finding finding, String duplicateOf, Ticket ticket) {
        if (finding.nature() != Nature.DUPLICATE) {
            return null;
        }
        return tickets.numbered(duplicateOf)
                .filter(other -> other.customerId().equals(ticket.customerId()))
                .map(Ticket::id)
                .filter(other -> !other.equals(ticket.id()))
                .orElseThrow(() -> new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation(
                                "/duplicateOf",
                                new Text(
                                        "doit être une autre demande du même client",
                                        "must be another ticket of the same customer")));
    }
}

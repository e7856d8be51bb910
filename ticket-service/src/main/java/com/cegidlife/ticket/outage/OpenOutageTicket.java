package com.cegidlife.ticket.outage;

import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.RecordTicket;
import com.cegidlife.ticket.desk.Registration;
import com.cegidlife.ticket.desk.TicketOrigin;
import com.cegidlife.ticket.desk.TicketRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Opens a critical support ticket for the customer whose production environment fails. */
@ApplicationScoped
public class OpenOutageTicket {

    private static final String CONSUMER = "outage/open-outage-ticket";

    private final Inbox inbox;
    private final OutageTickets outageTickets;
    private final RecordTicket recordTicket;

    OpenOutageTicket(Inbox inbox, OutageTickets outageTickets, RecordTicket recordTicket) {
        this.inbox = inbox;
        this.outageTickets = outageTickets;
        this.recordTicket = recordTicket;
    }

    /**
     * Asks no entitlement: the publisher opens the ticket itself, and billing may tell of the customer later than
     * availability tells of the outage. Environments other than production open none.
     */
    @Transactional
    public void open(UUID eventId, OutageStarted outage) {
        if (!inbox.isNew(CONSUMER, eventId)
                || outage.environmentKind() != EnvironmentKind.PRODUCTION
                || outageTickets.findByIdOptional(outage.outageId()).isPresent()) {
            return;
        }
        var ticket = recordTicket.record(
                new Registration(outage.customerId(), Actor.SYSTEM, TicketOrigin.OUTAGE, request(outage)));
        outageTickets.persist(new OutageTicket(outage.outageId(), ticket.id()));
    }

    private static TicketRequest request(OutageStarted outage) {
        return new TicketRequest(
                TicketKind.SUPPORT,
                TicketPriority.CRITICAL,
                outage.product(),
                null,
                null,
                null,
                OutageWords.subject(outage),
                OutageWords.context(outage),
                outage.evidence(),
                null);
    }
}

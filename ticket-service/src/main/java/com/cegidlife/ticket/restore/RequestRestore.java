package com.cegidlife.ticket.restore;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.RecordTicket;
import com.cegidlife.ticket.desk.Registration;
import com.cegidlife.ticket.desk.TicketOrigin;
import com.cegidlife.ticket.desk.TicketRequest;
import com.cegidlife.ticket.entitlement.AdmitTicket;
import com.cegidlife.ticket.entitlement.Demand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Registers that an environment, or its documents, are to be restored to an earlier day (R9.2). */
@ApplicationScoped
public class RequestRestore {

    private final RestorableEnvironments environments;
    private final AdmitTicket admitTicket;
    private final RecordTicket recordTicket;
    private final RestoreRequests requests;
    private final Clock clock;

    RequestRestore(
            RestorableEnvironments environments,
            AdmitTicket admitTicket,
            RecordTicket recordTicket,
            RestoreRequests requests,
            Clock clock) {
        this.environments = environments;
        this.admitTicket = admitTicket;
        this.recordTicket = recordTicket;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * @param customerId the own customer of the administrator
     * @throws Refusal {@code not-found} when the environment is another customer's; when the day is not possible, with those
     *     that are
     */
    @Transactional
    public RestoreRequest request(UUID customerId, UUID administrator, WantedRestore wanted) {
        var environment = environments.visible(wanted.environmentId());
        admitTicket.admit(customerId, administrator, Demand.of(TicketKind.RESTORE, environment.product()));
        var today = clock.instant().atZone(BookletCalendars.PARIS).toLocalDate();
        environment.restoreDays(today).mustAllow(wanted.scope(), wanted.day());
        var ticket = recordTicket.record(new Registration(
                customerId, Actor.user(administrator), TicketOrigin.CUSTOMER, asTicket(environment, wanted)));
        var request = new RestoreRequest(ticket, environment, wanted);
        requests.persist(request);
        return request;
    }

    private static TicketRequest asTicket(RestorableEnvironment environment, WantedRestore wanted) {
        return new TicketRequest(
                TicketKind.RESTORE,
                null,
                environment.product(),
                null,
                null,
                null,
                RestoreWords.subject(environment, wanted),
                wanted.reason(),
                null,
                null);
    }
}

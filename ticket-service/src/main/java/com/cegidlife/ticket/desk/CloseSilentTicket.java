package com.cegidlife.ticket.desk;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.TicketClosure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Closes a resolved ticket on which the customer has stayed silent for the business days allowed. */
@ApplicationScoped
public class CloseSilentTicket {

    /** The timer that asks to look whether a ticket is to be closed. */
    public static final String TIMER = "ticket-closing";

    private final ChangeTicket changeTicket;
    private final DeskSettings settings;
    private final Clock clock;

    CloseSilentTicket(ChangeTicket changeTicket, DeskSettings settings, Clock clock) {
        this.changeTicket = changeTicket;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does nothing when the ticket was put back to work, or resolved again later. */
    @Transactional
    public void closeIfSilent(UUID ticketId) {
        changeTicket.alter(
                ticketId, (ticket, now) -> isSilent(ticket) ? ticket.close(TicketClosure.NO_ANSWER, now) : List.of());
    }

    private boolean isSilent(Ticket ticket) {
        return ticket.state() == TicketState.RESOLVED
                && !clock.instant()
                        .isBefore(closingOf(ticket.handling().resolvedAt().orElseThrow()));
    }

    private Instant closingOf(Instant resolvedAt) {
        return BookletCalendars.SUPPORT.plusBusinessDays(resolvedAt, settings.closingAfterBusinessDays());
    }
}

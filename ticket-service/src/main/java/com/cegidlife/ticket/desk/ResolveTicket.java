package com.cegidlife.ticket.desk;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.Resolution;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells the customer that what was asked is done; without an answer the ticket is closed some business days later. */
@ApplicationScoped
public class ResolveTicket {

    private final ChangeTicket changeTicket;
    private final WriteReply writeReply;
    private final Timers timers;
    private final DeskSettings settings;

    ResolveTicket(ChangeTicket changeTicket, WriteReply writeReply, Timers timers, DeskSettings settings) {
        this.changeTicket = changeTicket;
        this.writeReply = writeReply;
        this.timers = timers;
        this.settings = settings;
    }

    /**
     * @param text for the customer to read on the ticket
     * @throws Refusal when nobody works on the ticket, or it is another team's
     */
    @Transactional
    public Ticket resolve(Change change, Agent agent, Resolution resolution, String text) {
        return changeTicket.decide(change, "resolve", resolution.name(), (ticket, now) -> {
            ticket.mustBeOf(agent);
            timers.set(new Timer(
                    CloseSilentTicket.TIMER,
                    ticket.id(),
                    BookletCalendars.SUPPORT.plusBusinessDays(now, settings.closingAfterBusinessDays())));
            return writeReply.before(ticket.resolve(resolution, now), ticket, change.by(), text, now);
        });
    }
}

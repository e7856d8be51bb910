package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Notes;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the caller may know of: the tickets of the own customer, or all for the publisher's staff (R11.2). */
@ApplicationScoped
class VisibleTickets {

    private final Tickets tickets;
    private final Notes notes;
    private final CurrentCaller caller;

    VisibleTickets(Tickets tickets, Notes notes, CurrentCaller caller) {
        this.tickets = tickets;
        this.notes = notes;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when there is no such ticket, or it is another customer's */
    Ticket numbered(String number) {
        return tickets.numbered(number)
                .filter(ticket -> caller.get().maySee(ticket.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    Page<TicketView> matching(TicketQuery query, PageRequest page) {
        var filter = query.visibleTo(caller.get(), page.after(UUID::fromString));
        var rows = tickets.matching(filter, page.limit() + 1);
        return Page.of(rows, page.limit(), ticket -> ticket.id().toString(), TicketView::of);
    }

    Page<NoteView> thread(String number, PageRequest page) {
        var rows = notes.of(numbered(number).id(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), note -> note.id().toString(), NoteView::of);
    }
}

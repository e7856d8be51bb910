package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.accompaniment.ChangeAccompaniment.Change;
import com.cegidlife.ticket.desk.AwaitPurchase;
import com.cegidlife.ticket.desk.DeskProblem;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.purchase.RequestPurchase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Orders an accompaniment on behalf of the customer; only now billing is asked for it (R15.15). */
@ApplicationScoped
public class AcceptQuote {

    private final ChangeAccompaniment changeAccompaniment;
    private final AwaitPurchase awaitPurchase;
    private final RequestPurchase requestPurchase;
    private final Tickets tickets;

    AcceptQuote(
            ChangeAccompaniment changeAccompaniment,
            AwaitPurchase awaitPurchase,
            RequestPurchase requestPurchase,
            Tickets tickets) {
        this.changeAccompaniment = changeAccompaniment;
        this.awaitPurchase = awaitPurchase;
        this.requestPurchase = requestPurchase;
        this.tickets = tickets;
    }

    /** @throws Refusal when the quote has been answered, is no longer valid, or the question is over */
    @Transactional
    public Accompaniment accept(Change change) {
        return changeAccompaniment.decide(change, "accept-quote", null, (accompaniment, now) -> {
            mustBeOpen(accompaniment.question());
            var order = new Acceptance(change.by().userId(), now, awaitPurchase.begin());
            requestPurchase.request(accompaniment.accept(order));
            return AccompanimentWords.accepted();
        });
    }

    private void mustBeOpen(Question question) {
        if (!tickets.findById(question.ticketId()).state().isOpen()) {
            throw new Refusal(DeskProblem.TICKET_OVER).with("number", question.number());
        }
    }
}

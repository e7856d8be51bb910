package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.accompaniment.ChangeAccompaniment.Change;
import jakarta.enterprise.context.ApplicationScoped;

/** Declines an accompaniment on behalf of the customer; the question goes on without. */
@ApplicationScoped
public class RefuseQuote {

    private final ChangeAccompaniment changeAccompaniment;

    RefuseQuote(ChangeAccompaniment changeAccompaniment) {
        this.changeAccompaniment = changeAccompaniment;
    }

    /** @throws Refusal when the quote has been answered, or is no longer valid */
    public Accompaniment refuse(Change change, String reason) {
        return changeAccompaniment.decide(change, "refuse-quote", reason, (accompaniment, now) -> {
            accompaniment.refuse(reason, now);
            return AccompanimentWords.refused(reason);
        });
    }
}

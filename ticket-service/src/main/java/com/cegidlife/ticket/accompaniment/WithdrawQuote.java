package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.accompaniment.ChangeAccompaniment.Change;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes back a quote before the customer has answered it, such as one with a wrong amount. */
@ApplicationScoped
public class WithdrawQuote {

    private final ChangeAccompaniment changeAccompaniment;

    WithdrawQuote(ChangeAccompaniment changeAccompaniment) {
        this.changeAccompaniment = changeAccompaniment;
    }

    /** @throws Refusal when the quote has been answered, or is no longer valid */
    public Accompaniment withdraw(Change change, String reason) {
        return changeAccompaniment.decide(change, "withdraw-quote", reason, (accompaniment, now) -> {
            accompaniment.withdraw(reason, now);
            return AccompanimentWords.withdrawn(reason);
        });
    }
}

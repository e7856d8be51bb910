package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.accompaniment.ChangeAccompaniment.Change;
import jakarta.enterprise.context.ApplicationScoped;

/** Records that an accompaniment took place. */
@ApplicationScoped
public class HoldAccompaniment {

    private final ChangeAccompaniment changeAccompaniment;

    HoldAccompaniment(ChangeAccompaniment changeAccompaniment) {
        this.changeAccompaniment = changeAccompaniment;
    }

    /** @throws Refusal unless it is scheduled, and has begun */
    public Accompaniment hold(Change change) {
        return changeAccompaniment.decide(change, "hold-accompaniment", null, (accompaniment, now) -> {
            accompaniment.hold(now);
            return AccompanimentWords.held();
        });
    }
}

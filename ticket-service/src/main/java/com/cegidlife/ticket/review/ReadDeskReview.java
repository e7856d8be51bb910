package com.cegidlife.ticket.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Shows the publisher how its teams stand, in three SQL statements that answer with counts. */
@ApplicationScoped
public class ReadDeskReview {

    private final DeskFigures figures;
    private final Clock clock;

    ReadDeskReview(DeskFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** @param period of the registration of the tickets whose commitments and satisfaction are looked at */
    @Transactional
    public DeskReview read(Period period) {
        var now = clock.instant();
        var review = new DeskReview(period, now);
        figures.readOpen(now, review::add);
        figures.readPromised(period, now, review::add);
        figures.readSatisfaction(period, review::add);
        return review;
    }
}

package com.cegidlife.ticket.accompaniment;

import com.cegidlife.ticket.desk.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends a quote that nobody has answered by its last day. */
@ApplicationScoped
public class ExpireQuote {

    /** The timer that asks to look whether a quote is over. */
    public static final String TIMER = "quote-expiry";

    private final Accompaniments accompaniments;
    private final ChangeAccompaniment changeAccompaniment;
    private final Clock clock;

    ExpireQuote(Accompaniments accompaniments, ChangeAccompaniment changeAccompaniment, Clock clock) {
        this.accompaniments = accompaniments;
        this.changeAccompaniment = changeAccompaniment;
        this.clock = clock;
    }

    /** Does nothing when the quote was answered. */
    @Transactional
    public void expireIfOverdue(UUID accompanimentId) {
        var accompaniment = accompaniments.toChange(accompanimentId);
        if (accompaniment.isOverdueAt(clock.instant())) {
            accompaniment.expire();
            changeAccompaniment.tell(
                    accompaniment, Actor.SYSTEM, AccompanimentWords.quoteExpired(accompaniment.quote()));
        }
    }
}

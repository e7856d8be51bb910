package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Remembers a content before it is put into a store, so that nothing stays there of an upload that fails. */
@ApplicationScoped
public class AnnounceContent {

    /** Far longer than any store and any transaction takes. */
    private static final Duration TIME_TO_ATTACH = Duration.ofMinutes(10);

    private final StoredContents contents;
    private final Timers timers;
    private final Clock clock;

    AnnounceContent(StoredContents contents, Timers timers, Clock clock) {
        this.contents = contents;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional
    public void announce(UUID id, StoreKind keptIn) {
        var now = clock.instant();
        contents.persist(new StoredContent(id, keptIn, now));
        timers.set(new Timer(SweepContent.TIMER, id, now.plus(TIME_TO_ATTACH)));
    }
}

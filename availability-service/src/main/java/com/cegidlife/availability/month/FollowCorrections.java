package com.cegidlife.availability.month;

import com.cegidlife.availability.availability.ReadEffect;
import com.cegidlife.availability.outage.OutageCorrected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;

/** Revises the closed months of an outage that was corrected, together with that decision (R6.7). */
@ApplicationScoped
class FollowCorrections {

    private final ReviseMonth reviseMonth;
    private final Clock clock;

    FollowCorrections(ReviseMonth reviseMonth, Clock clock) {
        this.reviseMonth = reviseMonth;
        this.clock = clock;
    }

    void follow(@Observes OutageCorrected corrected) {
        reviseMonth.reviseClosed(
                corrected.outage().environment().id(),
                ReadEffect.months(corrected.from(), latest(corrected)),
                corrected.what());
    }

    /** An outage that began and ended at the same instant still touches a month. */
    private Instant latest(OutageCorrected corrected) {
        var until = corrected.until().orElse(clock.instant());
        return until.isAfter(corrected.from()) ? until : corrected.from().plusNanos(1);
    }
}

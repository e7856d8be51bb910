package com.cegidlife.availability.month;

import com.cegidlife.availability.availability.ReadEffect;
import com.cegidlife.availability.outage.OutageCorrected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Revises the closed months of an outage that was declared or retracted, together with that decision (R6.7). */
@ApplicationScoped
class FollowCorrections {

    private final ReviseMonth reviseMonth;
    private final Clock clock;

    FollowCorrections(ReviseMonth reviseMonth, Clock clock) {
        this.reviseMonth = reviseMonth;
        this.clock = clock;
    }

    void follow(@Observes OutageCorrected corrected) {
        var outage = corrected.outage();
        reviseMonth.reviseClosed(
                outage.environment().id(),
                ReadEffect.months(outage.startedAt(), outage.endedAt().orElse(clock.instant())),
                "Interruption %s %s : %s"
                        .formatted(outage.id(), outage.isRetracted() ? "rétractée" : "déclarée", corrected.reason()));
    }
}

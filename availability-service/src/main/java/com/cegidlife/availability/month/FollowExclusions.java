package com.cegidlife.availability.month;

import com.cegidlife.availability.attribution.Exclusion;
import com.cegidlife.availability.attribution.ExclusionInForce;
import com.cegidlife.availability.availability.ReadEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Revises the closed months that an exclusion touches, together with the decision on it (R6.7). */
@ApplicationScoped
class FollowExclusions {

    private final ReviseMonth reviseMonth;
    private final Clock clock;

    FollowExclusions(ReviseMonth reviseMonth, Clock clock) {
        this.reviseMonth = reviseMonth;
        this.clock = clock;
    }

    void follow(@Observes ExclusionInForce decided) {
        var exclusion = decided.exclusion();
        reviseMonth.reviseClosed(
                exclusion.outage().environment().id(),
                ReadEffect.months(exclusion, clock.instant()),
                reason(exclusion));
    }

    private static String reason(Exclusion exclusion) {
        return exclusion
                .revocation()
                .map(revoked -> "Exclusion %s révoquée : %s".formatted(exclusion.id(), revoked.reason()))
                .orElseGet(() -> "Exclusion %s approuvée : %s"
                        .formatted(
                                exclusion.id(),
                                exclusion.decision().orElseThrow().reason()));
    }
}

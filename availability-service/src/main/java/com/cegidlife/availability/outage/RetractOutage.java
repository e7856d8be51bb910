package com.cegidlife.availability.outage;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes back an outage that was declared wrongly; it stays in the lists, and counts no more. */
@ApplicationScoped
public class RetractOutage {

    private final Outages outages;
    private final KeepCorrection keep;
    private final Clock clock;

    RetractOutage(Outages outages, KeepCorrection keep, Clock clock) {
        this.outages = outages;
        this.keep = keep;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found}, {@code outage-not-declared} for one that probes saw or that is retracted */
    @Transactional
    public Outage retract(UUID outageId, String reason, UUID operatorId) {
        var outage = outages.withEnvironment(outageId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        outage.retract(operatorId, clock.instant());
        outages.flush();
        keep.keep(outage, "retract-outage", operatorId, reason);
        return outage;
    }
}

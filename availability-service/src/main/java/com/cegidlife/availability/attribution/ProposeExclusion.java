package com.cegidlife.availability.attribution;

import com.cegidlife.availability.outage.Outages;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Sets a cause iii to v on an outage, or on a part of it; it counts for nothing before a second operator approves (D22). */
@ApplicationScoped
public class ProposeExclusion {

    private final Outages outages;
    private final Exclusions exclusions;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ProposeExclusion(Outages outages, Exclusions exclusions, Audit audit, Ids ids, Clock clock) {
        this.outages = outages;
        this.exclusions = exclusions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} for an unknown outage, {@code exclusion-outside-outage} */
    @Transactional
    public Exclusion propose(UUID outageId, Claim claim, UUID operatorId) {
        var outage = outages.withEnvironment(outageId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var exclusion = new Exclusion(ids.next(), outage, claim, operatorId, clock.instant());
        exclusions.persistAndFlush(exclusion);
        audit.record(new Audit.Decision(
                operatorId,
                "propose-exclusion",
                "exclusion/" + exclusion.id(),
                claim.evidence(),
                null,
                exclusion.state().name()));
        return exclusion;
    }
}

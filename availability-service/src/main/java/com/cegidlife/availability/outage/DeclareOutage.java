package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environments;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets an operator say that an environment was out when no probe saw it: only then does silence count (D12). */
@ApplicationScoped
public class DeclareOutage {

    private final Environments environments;
    private final Outages outages;
    private final KeepCorrection keep;
    private final Ids ids;
    private final Clock clock;

    DeclareOutage(Environments environments, Outages outages, KeepCorrection keep, Ids ids, Clock clock) {
        this.environments = environments;
        this.outages = outages;
        this.keep = keep;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws Refusal {@code not-found} for an unknown environment; {@code invalid-request} when it does not end after it
     *     starts, or has not ended yet
     */
    @Transactional
    public Outage declare(Declared declared, UUID operatorId) {
        mustBeOver(declared);
        var environment = environments
                .withCustomer(declared.environmentId())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var outage = new Outage(ids.next(), environment, declared, operatorId);
        outages.persistAndFlush(outage);
        keep.keep(outage, "declare-outage", operatorId, declared.reason());
        return outage;
    }

    private void mustBeOver(Declared declared) {
        if (!declared.startedAt().isBefore(declared.endedAt())
                || declared.endedAt().isAfter(clock.instant())) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/endedAt", new Text("après le début, et passé", "after the start, and in the past"));
        }
    }
}

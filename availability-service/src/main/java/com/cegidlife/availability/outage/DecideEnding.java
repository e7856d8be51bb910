package com.cegidlife.availability.outage;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets a second operator approve or refuse the end of an outage that changes a figure (D22). */
@ApplicationScoped
public class DecideEnding {

    private final Outages outages;
    private final OutageEndings endings;
    private final ApplyEnding applyEnding;
    private final Clock clock;

    DecideEnding(Outages outages, OutageEndings endings, ApplyEnding applyEnding, Clock clock) {
        this.outages = outages;
        this.endings = endings;
        this.applyEnding = applyEnding;
        this.clock = clock;
    }

    /**
     * Who decides what, and why.
     *
     * @param version of the ending as the operator read it
     */
    public record Asked(UUID endingId, long version, UUID operatorId, boolean approve, String reason) {}

    /**
     * @throws Refusal {@code not-found}, {@code stale-version}, {@code outage-ending-decided},
     *     {@code ending-needs-second-operator}; {@code outage-over} when a result ended it meanwhile
     */
    @Transactional
    public OutageEnding decide(Asked asked) {
        var ending = endings.toChange(asked.endingId());
        Versions.mustMatch(ending.version(), asked.version());
        if (asked.approve()) {
            ending.approve(asked.operatorId(), asked.reason(), clock.instant());
            outages.toChange(ending.outage().id());
            applyEnding.apply(ending);
        } else {
            ending.refuse(asked.operatorId(), asked.reason(), clock.instant());
        }
        endings.flush();
        applyEnding.keep(ending, asked.operatorId(), asked.reason());
        return ending;
    }
}

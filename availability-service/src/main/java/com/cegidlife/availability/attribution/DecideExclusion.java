package com.cegidlife.availability.attribution;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Makes every decision on an exclusion: on the version that the operator read, kept with its reason (R6.4, D22). */
@ApplicationScoped
public class DecideExclusion {

    private final Exclusions exclusions;
    private final Event<ExclusionInForce> inForce;
    private final Audit audit;
    private final Clock clock;

    DecideExclusion(Exclusions exclusions, Event<ExclusionInForce> inForce, Audit audit, Clock clock) {
        this.exclusions = exclusions;
        this.inForce = inForce;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an operator may decide. */
    public enum Kind {
        APPROVE(Exclusion::approve, true),
        REFUSE(Exclusion::refuse, false),
        WITHDRAW(Exclusion::withdraw, false),
        REVOKE(Exclusion::revoke, true);

        @SuppressWarnings("ImmutableEnumChecker") // references to methods
        private final BiConsumer<Exclusion, Verdict> decision;

        private final boolean changesFigures;

        Kind(BiConsumer<Exclusion, Verdict> decision, boolean changesFigures) {
            this.decision = decision;
            this.changesFigures = changesFigures;
        }
    }

    /**
     * Who decides what, and why.
     *
     * @param version of the exclusion as the operator read it
     */
    public record Asked(UUID exclusionId, long version, UUID operatorId, Kind kind, String reason) {}

    /**
     * @throws Refusal {@code second-operator-needed} when the same person proposed it, or approved what it revokes;
     *     {@code exclusion-in-another-state}; {@code stale-version}
     */
    @Transactional
    public Exclusion decide(Asked asked) {
        var exclusion = exclusions.toChange(asked.exclusionId());
        Versions.mustMatch(exclusion.version(), asked.version());
        var before = exclusion.state();
        asked.kind().decision.accept(exclusion, new Verdict(asked.operatorId(), clock.instant(), asked.reason()));
        exclusions.flush();
        audit.record(new Audit.Decision(
                asked.operatorId(),
                asked.kind().name().toLowerCase(Locale.ROOT) + "-exclusion",
                "exclusion/" + exclusion.id(),
                asked.reason(),
                before.name(),
                exclusion.state().name()));
        if (asked.kind().changesFigures) {
            inForce.fire(new ExclusionInForce(exclusion));
        }
        return exclusion;
    }
}

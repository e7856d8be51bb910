package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lifts the suspension of a customer's support (R14.7). */
@ApplicationScoped
public class ResumeSupport {

    private final SupportSuspensions suspensions;
    private final Audit audit;
    private final Clock clock;

    ResumeSupport(SupportSuspensions suspensions, Audit audit, Clock clock) {
        this.suspensions = suspensions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Which suspension is to be lifted, and why.
     *
     * @param version of the suspension as the manager read it
     * @param by the manager
     */
    public record Lifting(UUID customerId, UUID suspensionId, long version, String reason, UUID by) {}

    /** @throws Refusal when there is no such suspension, it has changed since it was read, or was lifted before */
    @Transactional
    public SupportSuspension resume(Lifting lifting) {
        var suspension = suspensions.get(lifting.customerId(), lifting.suspensionId());
        Versions.mustMatch(suspension.version(), lifting.version());
        suspension.lift(lifting.reason(), lifting.by(), clock.instant());
        suspensions.flush();
        audit.record(new Decision(
                lifting.by(),
                "resume-support",
                "customer/" + lifting.customerId(),
                lifting.reason(),
                suspension.kind().name(),
                null));
        return suspension;
    }
}

package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Suspends a customer's support with immediate effect (R14.7). */
@ApplicationScoped
public class SuspendSupport {

    private final Customers customers;
    private final SupportSuspensions suspensions;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    SuspendSupport(Customers customers, SupportSuspensions suspensions, Audit audit, Ids ids, Clock clock) {
        this.customers = customers;
        this.suspensions = suspensions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param reason for the customer to read
     * @param by the manager
     * @throws Refusal when the customer is unknown, or its support is suspended already
     */
    @Transactional
    public SupportSuspension suspend(UUID customerId, SuspensionKind kind, String reason, UUID by) {
        if (customers.findByIdOptional(customerId).isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        suspensions.inForce(customerId).ifPresent(inForce -> {
            throw new Refusal(EntitlementProblem.SUPPORT_ALREADY_SUSPENDED)
                    .with("customerId", customerId)
                    .with("suspensionId", inForce.id());
        });
        var suspension = new SupportSuspension(ids.next(), customerId, kind, reason, by, clock.instant());
        suspensions.persistAndFlush(suspension);
        audit.record(new Decision(by, "suspend-support", "customer/" + customerId, reason, null, kind.name()));
        return suspension;
    }
}

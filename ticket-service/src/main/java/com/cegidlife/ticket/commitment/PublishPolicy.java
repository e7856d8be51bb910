package com.cegidlife.ticket.commitment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes another version of the commitment policy, for tickets registered from an instant on; no earlier ticket changes. */
@ApplicationScoped
public class PublishPolicy {

    private final CommitmentPolicies policies;
    private final Audit audit;
    private final Clock clock;

    PublishPolicy(CommitmentPolicies policies, Audit audit, Clock clock) {
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason in the words of who decides
     * @throws Refusal {@code invalid-request} when the terms make no sense, or the instant is less than
     *     {@link CommitmentPolicies#NOTICE} away or before that of an earlier version
     */
    @Transactional
    public CommitmentPolicy publish(UUID decidedBy, Instant effectiveFrom, PolicyTerms terms, String reason) {
        terms.mustMakeSense();
        var latest = policies.latestFirst().getFirst();
        var earliest = clock.instant().plus(CommitmentPolicies.NOTICE);
        if (effectiveFrom.isBefore(earliest) || effectiveFrom.isBefore(latest.effectiveFrom())) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "/effectiveFrom",
                            new Text(
                                    "au moins dix minutes à l'avance, et pas avant la version précédente",
                                    "at least ten minutes ahead, and not before the version in front of it"));
        }
        var policy = new CommitmentPolicy(latest.version() + 1, effectiveFrom, terms);
        policies.persist(policy);
        audit.record(new Decision(
                decidedBy, "publish-policy", "commitment-policy/" + policy.version(), reason, null, terms.toString()));
        return policy;
    }
}

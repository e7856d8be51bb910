package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.ticket.commitment.CommitmentPolicies;
import com.cegidlife.ticket.commitment.Promisor;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes promises under the version of the policy that a ticket keeps. */
@ApplicationScoped
class Promisors {

    private final CommitmentPolicies policies;
    private final Ids ids;

    Promisors(CommitmentPolicies policies, Ids ids) {
        this.policies = policies;
        this.ids = ids;
    }

    Promisor of(Ticket ticket) {
        return new Promisor(policies.version(ticket.promises().policyVersion()), ids::next);
    }
}

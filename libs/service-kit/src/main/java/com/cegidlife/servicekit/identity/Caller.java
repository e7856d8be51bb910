package com.cegidlife.servicekit.identity;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as the token says.
 *
 * @param userId the {@code sub} claim
 * @param customerId the customer the user belongs to; empty for the publisher's staff and for machines
 * @param roles see {@link Role}
 */
public record Caller(UUID userId, Optional<UUID> customerId, Set<String> roles) {

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** True for the publisher's people and machines, who belong to no customer. */
    public boolean isStaff() {
        return customerId.isEmpty();
    }

    /** True when the caller may know that something of this customer exists (R11.2). */
    public boolean maySee(UUID owner) {
        return isStaff() || customerId.get().equals(owner);
    }

    /**
     * Guards a resource of a customer (R11.2).
     *
     * @throws Refusal {@code not-found} for a user of another customer, as if the resource did not exist
     */
    public void mustSee(UUID owner) {
        if (!maySee(owner)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
    }

    /**
     * The customer on whose behalf a customer's user acts.
     *
     * @throws Refusal {@code forbidden} for the publisher's staff
     */
    public UUID requireCustomer() {
        return customerId.orElseThrow(() -> new Refusal(CommonProblem.FORBIDDEN));
    }
}

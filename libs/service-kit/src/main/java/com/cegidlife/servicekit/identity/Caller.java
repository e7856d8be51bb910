package com.cegidlife.servicekit.identity;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as the token says: a person of a customer, a person of the publisher, or a machine.
 *
 * @param userId the {@code sub} claim
 * @param customerId the customer the user belongs to; empty for the publisher's staff and for machines
 * @param roles see {@link Role}; only those that suit the kind of caller, whatever else the token holds
 */
public record Caller(UUID userId, Optional<UUID> customerId, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles.stream()
                .filter(role -> Role.suits(role, customerId.isPresent()))
                .toList());
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** True for the publisher's people: they belong to no customer and hold at least one role of the staff. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role.OF_STAFF::contains);
    }

    /** True when the caller may know that something of this customer exists (R11.2). */
    public boolean maySee(UUID owner) {
        return isStaff() || customerId.filter(owner::equals).isPresent();
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

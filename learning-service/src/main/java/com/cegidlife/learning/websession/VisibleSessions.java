package com.cegidlife.learning.websession;

import com.cegidlife.learning.entitlement.HeldProducts;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Which live web sessions the caller may know of: those of the products of the own customer; the staff sees all (R12.1). */
@ApplicationScoped
class VisibleSessions {

    private final HeldProducts heldProducts;
    private final CurrentCaller caller;

    VisibleSessions(HeldProducts heldProducts, CurrentCaller caller) {
        this.heldProducts = heldProducts;
        this.caller = caller;
    }

    /** Empty for those of all products. */
    Optional<Collection<String>> products() {
        var who = caller.get();
        return who.isStaff()
                ? Optional.empty()
                : Optional.of(who.customerId().map(heldProducts::of).orElse(Set.of()));
    }

    /** @throws Refusal {@code not-found} when the caller may not know of it */
    void mustSee(WebSession session) {
        if (products().filter(seen -> !seen.contains(session.plan().product())).isPresent()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
    }

    boolean isPlanner() {
        return caller.get().is(Role.TRAINER);
    }
}

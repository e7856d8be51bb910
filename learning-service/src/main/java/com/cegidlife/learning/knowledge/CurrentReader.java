package com.cegidlife.learning.knowledge;

import com.cegidlife.learning.entitlement.HeldProducts;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who reads in the running request. */
@ApplicationScoped
public class CurrentReader {

    private final CurrentCaller caller;
    private final HeldProducts heldProducts;

    CurrentReader(CurrentCaller caller, HeldProducts heldProducts) {
        this.caller = caller;
        this.heldProducts = heldProducts;
    }

    /** Somebody who is neither of a customer nor of the staff reads what is for everyone. */
    public Reader get() {
        var who = caller.get();
        return new Reader(
                who.is(Role.TRAINER),
                who.isStaff(),
                who.customerId().map(heldProducts::of).orElse(Set.of()));
    }
}

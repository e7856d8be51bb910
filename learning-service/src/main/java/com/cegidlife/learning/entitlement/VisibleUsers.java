package com.cegidlife.learning.entitlement;

import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The users of whom the caller may read: users themselves, administrators their customer's, the staff everyone (R11.2). */
@ApplicationScoped
public class VisibleUsers {

    private final Accounts accounts;
    private final CurrentCaller caller;

    VisibleUsers(Accounts accounts, CurrentCaller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when there is no such user, or none that the caller may read of */
    public Account get(UUID userId) {
        return accounts.findByIdOptional(userId)
                .filter(account -> maySee(account.userId(), account.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Whether the caller may read of a user of a customer. */
    public boolean maySee(UUID userId, UUID customerId) {
        var asking = caller.get();
        return asking.maySee(customerId) && (isSelf(asking, userId) || answersForUsers(asking));
    }

    private static boolean isSelf(Caller asking, UUID userId) {
        return asking.userId().equals(userId);
    }

    private static boolean answersForUsers(Caller asking) {
        return asking.is(Role.CUSTOMER_ADMIN) || asking.isStaff();
    }
}

package com.cegidlife.learning.attempt;

import com.cegidlife.learning.entitlement.Account;
import com.cegidlife.learning.entitlement.Accounts;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * What the caller may see of attempts: everything of one's own; of others what they came to, for the administrators of their
 * customer and for trainers.
 */
@ApplicationScoped
public class VisibleAttempts {

    private final Attempts attempts;
    private final Accounts accounts;
    private final CurrentCaller caller;

    VisibleAttempts(Attempts attempts, Accounts accounts, CurrentCaller caller) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when there is none, or it is another user's */
    public Attempt own(UUID id) {
        return attempts.findByIdOptional(id)
                .filter(attempt -> attempt.userId().equals(caller.get().userId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@code not-found} when there is none, or the caller may not know what it came to */
    public Attempt known(UUID id) {
        return attempts.findByIdOptional(id)
                .filter(attempt -> mayKnow(attempt.userId(), attempt.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@code not-found} when there is no such user, or the caller may not know how that one does */
    public Account user(UUID userId) {
        return accounts.findByIdOptional(userId)
                .filter(account -> mayKnow(account.userId(), account.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private boolean mayKnow(UUID userId, UUID customerId) {
        var asking = caller.get();
        var isAdministrator = asking.is(Role.CUSTOMER_ADMIN) && asking.maySee(customerId);
        return asking.userId().equals(userId) || isAdministrator || asking.is(Role.TRAINER);
    }
}

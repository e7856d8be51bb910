package com.cegidlife.billing.credit;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives the credits of a service that was cancelled after all back to the lots they came from (D11). */
@ApplicationScoped
public class RefundDebit {

    private final SettleDebit settleDebit;
    private final Audit audit;

    RefundDebit(SettleDebit settleDebit, Audit audit) {
        this.settleDebit = settleDebit;
        this.audit = audit;
    }

    /**
     * @param version of the debit as the caller read it
     * @param reason in the caller's words
     * @throws Refusal when the customer has no such debit, it has changed since, or was not spent
     */
    @Transactional
    public CreditDebit refund(UUID customerId, UUID debitId, long version, UUID actorId, String reason) {
        var debit = settleDebit.settle(customerId, debitId, DebitState.REFUNDED, current -> {
            Versions.mustMatch(current.version(), version);
            return true;
        });
        audit.record(new Decision(
                actorId,
                "refund-credits",
                "credit-debit/" + debitId,
                reason,
                DebitState.CONFIRMED.name(),
                DebitState.REFUNDED.name()));
        return debit;
    }
}

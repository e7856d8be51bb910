package com.cegidlife.billing.notice;

import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.contract.PlanEnd;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Withdraws a notice that was recorded by mistake: its contract is renewed again. */
@ApplicationScoped
public class WithdrawNotice {

    private final Contracts contracts;
    private final Notices notices;
    private final PlanEnd planEnd;
    private final Audit audit;

    WithdrawNotice(Contracts contracts, Notices notices, PlanEnd planEnd, Audit audit) {
        this.contracts = contracts;
        this.notices = notices;
        this.planEnd = planEnd;
        this.audit = audit;
    }

    /**
     * @param version of the notice as the caller read it
     * @throws Refusal when it has changed since, is withdrawn already, or the contract has ended by it
     */
    @Transactional
    public Notice withdraw(String number, UUID noticeId, long version, Withdrawal withdrawal) {
        var contract = contracts.toChange(number);
        var notice = notices.of(contract, noticeId);
        Versions.mustMatch(notice.version(), version);
        notice.withdraw(withdrawal);
        planEnd.revoke(contract.id());
        audit.record(new Decision(
                withdrawal.by(),
                "withdraw-notice",
                "contract/" + number,
                withdrawal.reason(),
                notice.effect().effectiveEnd().toString(),
                null));
        return notice;
    }
}

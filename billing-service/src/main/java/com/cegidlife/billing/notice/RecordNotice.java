package com.cegidlife.billing.notice;

import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.contract.PlanEnd;
import com.cegidlife.billing.notice.Notice.Recording;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Records a registered letter, by which a contract with its packs ends (R20.2, R17.5, R18.1). */
@ApplicationScoped
public class RecordNotice {

    private final Contracts contracts;
    private final ForeseeNotice foreseeNotice;
    private final PlanEnd planEnd;
    private final Notices notices;
    private final Audit audit;

    RecordNotice(Contracts contracts, ForeseeNotice foreseeNotice, PlanEnd planEnd, Notices notices, Audit audit) {
        this.contracts = contracts;
        this.foreseeNotice = foreseeNotice;
        this.planEnd = planEnd;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * @param id of the new notice
     * @param letter by which the contract shall end
     * @param expectedEnd the effective end that whoever records it was shown
     * @throws Refusal when it is not the end that the letter leads to, and as {@link ForeseeNotice#foresee} says
     */
    @Transactional
    public Notice record(UUID id, String number, RegisteredLetter letter, LocalDate expectedEnd, Recording recording) {
        var contract = contracts.toChange(number);
        var effect = foreseeNotice.foresee(contract, letter);
        if (!effect.effectiveEnd().equals(expectedEnd)) {
            throw new Refusal(NoticeProblem.NOTICE_END_DIFFERS)
                    .with("effectiveEnd", effect.effectiveEnd())
                    .with("expectedEnd", expectedEnd);
        }
        var notice = new Notice(id, contract.id(), letter, effect, recording);
        notices.persist(notice);
        planEnd.on(contract.id(), effect.effectiveEnd());
        audit.record(new Decision(
                recording.by(),
                "record-notice",
                "contract/" + number,
                letter.number(),
                null,
                effect.effectiveEnd().toString()));
        return notice;
    }
}

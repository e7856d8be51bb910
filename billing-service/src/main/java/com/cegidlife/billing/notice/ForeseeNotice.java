package com.cegidlife.billing.notice;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Says what a registered letter leads to, before anything is recorded (R20.2). */
@ApplicationScoped
public class ForeseeNotice {

    private final Notices notices;
    private final Clock clock;

    ForeseeNotice(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @throws Refusal when the contract is not in force or ends by another letter, or this one was sent before the contract
     *     began, or is not received yet
     */
    public NoticeEffect foresee(Contract contract, RegisteredLetter letter) {
        contract.mustBeInForce();
        var activatedOn = contract.term().orElseThrow().activatedOn();
        letter.mustBeReceivedBy(BusinessDate.of(clock.instant()));
        letter.mustFollow(activatedOn);
        notices.standingFor(contract).ifPresent(standing -> {
            throw new Refusal(NoticeProblem.NOTICE_STANDS_ALREADY)
                    .with("number", contract.number())
                    .with("effectiveEnd", standing.effect().effectiveEnd())
                    .with("letterNumber", standing.letter().number());
        });
        return NoticeEffect.of(activatedOn, letter.receivedOn());
    }
}

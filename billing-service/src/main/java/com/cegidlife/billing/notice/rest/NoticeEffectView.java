package com.cegidlife.billing.notice.rest;

import com.cegidlife.billing.contract.Packs;
import com.cegidlife.billing.notice.NoticeEffect;
import java.time.LocalDate;

/**
 * What a letter would lead to.
 *
 * @param deadline last day on which a notice is in time for the period that runs when it is received
 * @param inTime whether it is received by then; a late one takes effect at the end of the following period (R20.2)
 * @param effectiveEnd the day the contract would end, not billed (D20)
 * @param assistancePlusEnds whether an Assistance+ pack ends with the contract (R17.5)
 * @param servicePlusEnds whether a Service+ pack ends with it (R18.1)
 */
public record NoticeEffectView(
        LocalDate deadline,
        boolean inTime,
        LocalDate effectiveEnd,
        boolean assistancePlusEnds,
        boolean servicePlusEnds) {

    static NoticeEffectView of(NoticeEffect effect, Packs packs) {
        return new NoticeEffectView(
                effect.deadline(),
                effect.inTime(),
                effect.effectiveEnd(),
                packs.appointmentsPerYear().isPresent(),
                packs.creditsPerYear().isPresent());
    }
}

package com.cegidlife.billing.notice;

import com.cegidlife.billing.contract.TermPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a notice of non-renewal leads to (R20.2).
 *
 * @param deadline last day on which a notice was in time for the period that ran when it was received
 * @param inTime whether it was received by then; a late one takes effect at the end of the following period
 * @param effectiveEnd day the contract ends, not billed (D20)
 */
@Embeddable
public record NoticeEffect(
        LocalDate deadline,
        @Column(name = "in_time") boolean inTime,
        @Column(name = "effective_end") LocalDate effectiveEnd) {

    /** @param firstInvoiceDay of the contract, not after the day of receipt */
    public static NoticeEffect of(LocalDate firstInvoiceDay, LocalDate receivedOn) {
        var running = TermPeriod.runningOn(firstInvoiceDay, receivedOn);
        var last = TermPeriod.endedByNotice(firstInvoiceDay, receivedOn);
        return new NoticeEffect(running.noticeDeadline(), running.isInTime(receivedOn), last.endsOn());
    }
}

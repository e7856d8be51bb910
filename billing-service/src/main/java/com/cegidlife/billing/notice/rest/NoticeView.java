package com.cegidlife.billing.notice.rest;

import com.cegidlife.billing.notice.Notice;
import com.cegidlife.billing.notice.NoticeParty;
import com.cegidlife.billing.notice.Withdrawal;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice of non-renewal.
 *
 * @param deadline last day on which a notice was in time for the period that ran when it was received
 * @param inTime whether it was received by then; a late one takes effect at the end of the following period (R20.2)
 * @param effectiveEnd the day the contract ends by it, not billed (D20)
 * @param withdrawal why it no longer counts; absent while it stands
 */
public record NoticeView(
        UUID id,
        NoticeParty party,
        String letterNumber,
        LocalDate sentOn,
        LocalDate receivedOn,
        LocalDate deadline,
        boolean inTime,
        LocalDate effectiveEnd,
        Instant recordedAt,
        UUID recordedBy,
        Optional<WithdrawalView> withdrawal,
        long version)
        implements Versioned {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.letter().party(),
                notice.letter().number(),
                notice.letter().sentOn(),
                notice.letter().receivedOn(),
                notice.effect().deadline(),
                notice.effect().inTime(),
                notice.effect().effectiveEnd(),
                notice.recording().at(),
                notice.recording().by(),
                notice.withdrawal().map(WithdrawalView::of),
                notice.version());
    }

    /** That it was recorded by mistake. */
    public record WithdrawalView(Instant at, UUID by, String reason) {

        static WithdrawalView of(Withdrawal withdrawal) {
            return new WithdrawalView(withdrawal.at(), withdrawal.by(), withdrawal.reason());
        }
    }
}

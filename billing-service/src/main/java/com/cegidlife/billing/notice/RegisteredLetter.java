package com.cegidlife.billing.notice;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A registered letter with acknowledgement of receipt, in business dates of Europe/Paris.
 *
 * @param party who sent it
 * @param number that of the postal operator, without blanks
 * @param sentOn when it was posted
 * @param receivedOn when it was received, which is the day that counts (D10)
 * @throws Refusal when it was received before it was sent
 */
@Embeddable
public record RegisteredLetter(
        @Enumerated(EnumType.STRING) NoticeParty party,
        @Column(name = "letter_number") String number,
        @Column(name = "sent_on") LocalDate sentOn,
        @Column(name = "received_on") LocalDate receivedOn) {

    public RegisteredLetter {
        if (receivedOn.isBefore(sentOn)) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/receivedOn", new Text("est antérieur à l'envoi", "is before the day it was sent"));
        }
    }

    /** @throws Refusal when it is said to be received on a day to come */
    void mustBeReceivedBy(LocalDate today) {
        if (receivedOn.isAfter(today)) {
            throw new Refusal(NoticeProblem.NOTICE_RECEIVED_IN_FUTURE).with("receivedOn", receivedOn);
        }
    }

    /** @throws Refusal when it was sent before there was a contract to refuse the renewal of */
    void mustFollow(LocalDate activatedOn) {
        if (sentOn.isBefore(activatedOn)) {
            throw new Refusal(NoticeProblem.NOTICE_BEFORE_CONTRACT)
                    .with("sentOn", sentOn)
                    .with("activatedOn", activatedOn);
        }
    }
}

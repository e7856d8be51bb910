package com.cegidlife.ticket.accompaniment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What an agent has done for a customer; texts are kept without the blanks around them.
 *
 * @param text what was done, for the customer to read
 * @param minutesSpent however much was quoted: the price does not change
 * @param performedBy who did it, by name
 */
@Embeddable
public record WorkDone(
        String text,
        @Column(name = "minutes_spent") int minutesSpent,
        @Column(name = "performed_by") String performedBy) {

    public WorkDone {
        text = text.strip();
        performedBy = performedBy.strip();
    }
}

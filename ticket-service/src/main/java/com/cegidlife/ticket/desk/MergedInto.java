package com.cegidlife.ticket.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * In which ticket a merged one goes on; of a ticket that took others in and was merged itself, the last of them.
 *
 * @param ticketId null once the surviving ticket was purged
 */
@Embeddable
public record MergedInto(
        @Column(name = "merged_into") UUID ticketId,
        @Column(name = "merged_into_number") String number) {}

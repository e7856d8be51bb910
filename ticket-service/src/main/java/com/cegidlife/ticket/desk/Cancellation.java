package com.cegidlife.ticket.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Why a ticket does not open (R15.16), for machines and in two languages for people.
 *
 * @param code stable, such as {@code purchase-expired}
 */
@Embeddable
public record Cancellation(
        @Column(name = "cancellation_code") String code,
        @Column(name = "cancellation_french") String french,
        @Column(name = "cancellation_english") String english,
        @Column(name = "cancelled_at") Instant cancelledAt) {}

package com.cegidlife.ticket.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why a purchase is not made.
 *
 * @param code stable: as billing told it, such as {@code no-contract-in-force}, or {@code purchase-expired}
 */
@Embeddable
public record Rejection(
        @Column(name = "rejection_code") String code,
        @Column(name = "rejection_french") String french,
        @Column(name = "rejection_english") String english) {}

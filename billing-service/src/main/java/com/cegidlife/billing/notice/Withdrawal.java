package com.cegidlife.billing.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a notice was recorded by mistake, in the words of who says so. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawn_by") UUID by,
        @Column(name = "withdrawal_reason") String reason) {}

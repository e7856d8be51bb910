package com.cegidlife.billing.debit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a bank is asked to collect on one day.
 *
 * @param debits at least one
 */
public record DebitOrder(UUID id, LocalDate collectOn, Instant createdAt, List<Debit> debits) {

    /** Of all debits. */
    public long totalCents() {
        return debits.stream().mapToLong(Debit::cents).sum();
    }
}

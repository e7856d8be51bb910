package com.cegidlife.billing.debit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that asks the bank to collect.
 *
 * @param debits how many
 * @param totalCents of all of them
 * @param settledAt when their payments were recorded
 */
public record DebitFile(
        UUID id, LocalDate collectOn, Instant createdAt, int debits, long totalCents, Optional<Instant> settledAt) {}

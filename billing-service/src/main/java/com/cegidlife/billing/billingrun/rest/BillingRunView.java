package com.cegidlife.billing.billingrun.rest;

import com.cegidlife.billing.billingrun.BillingRun;
import com.cegidlife.billing.billingrun.RunState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A billing run, as far as it is.
 *
 * @param day what is due through it is billed, Europe/Paris
 * @param startedBy absent for the run of each morning
 * @param due how much was due at the start
 * @param handled how much of it was billed or parked until now
 * @param parked how much of it could not be billed
 * @param netCents sum of the invoices without tax, in cents of a euro
 */
public record BillingRunView(
        UUID id,
        LocalDate day,
        boolean dryRun,
        RunState state,
        Instant startedAt,
        Optional<UUID> startedBy,
        Optional<Instant> finishedAt,
        int due,
        int handled,
        int parked,
        int invoices,
        long netCents) {

    static BillingRunView of(BillingRun run) {
        var tally = run.tally();
        return new BillingRunView(
                run.id(),
                run.day(),
                run.isDry(),
                run.state(),
                run.startedAt(),
                run.startedBy(),
                run.finishedAt(),
                run.due(),
                tally.handled(),
                tally.parked(),
                tally.invoices(),
                tally.netCents());
    }
}

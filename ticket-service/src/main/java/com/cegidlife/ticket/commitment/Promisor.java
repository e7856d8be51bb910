package com.cegidlife.ticket.commitment;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.CommitmentKind;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes promises under one version of the policy.
 *
 * @param ids gives a new identifier at each call
 */
public record Promisor(CommitmentPolicy policy, Supplier<UUID> ids) {

    /**
     * The promise to take a ticket in charge, counted in support hours from its registration (R14.6); explicitly none for
     * the kinds that carry none (R15.14, R16.3).
     *
     * @param priority of a support ticket; not read for the other kinds
     */
    public Commitment takeInCharge(TicketKind kind, TicketPriority priority, int cycle, Instant from) {
        var terms = terms(kind);
        var commitment = new Commitment(ids.get(), cycle, CommitmentKind.TAKE_IN_CHARGE, terms, policy.version(), from);
        return terms == CommitmentTerms.BY_PRIORITY
                ? commitment.within(Allowance.of(policy.takeInCharge(priority)), policy.warnAtPercent())
                : commitment;
    }

    private static CommitmentTerms terms(TicketKind kind) {
        return switch (kind) {
            case SUPPORT -> CommitmentTerms.BY_PRIORITY;
            case USAGE_QUESTION -> CommitmentTerms.NONE_FOR_USAGE_QUESTIONS;
            case CUSTOMER_SERVICE -> CommitmentTerms.NONE_FOR_CUSTOMER_SERVICE;
            case CREDIT_ORDER -> CommitmentTerms.NONE_FOR_CREDIT_ORDERS;
            case RESTORE -> CommitmentTerms.NONE_FOR_RESTORES;
        };
    }

    /** What is promised about an anomaly, counted from its qualification (R14.8); explicitly nothing for severity 3. */
    Commitment anomaly(AnomalySeverity severity, int cycle, Instant from) {
        return switch (severity) {
            case SEVERITY_1 ->
                about(CommitmentKind.CORRECTIVE_ACTION_PLAN, CommitmentTerms.PLAN_FOR_SEVERITY_1, cycle, from)
                        .within(Allowance.of(policy.correctiveActionPlan()), policy.warnAtPercent());
            case SEVERITY_2 ->
                about(CommitmentKind.FIX_OR_WORKAROUND, CommitmentTerms.FIX_OR_WORKAROUND_FOR_SEVERITY_2, cycle, from)
                        .within(Allowance.ofDays(policy.fixOrWorkaroundDays()), policy.warnAtPercent());
            case SEVERITY_3 ->
                about(CommitmentKind.FIX_OR_WORKAROUND, CommitmentTerms.NONE_FOR_SEVERITY_3, cycle, from);
        };
    }

    private Commitment about(CommitmentKind kind, CommitmentTerms terms, int cycle, Instant from) {
        return new Commitment(ids.get(), cycle, kind, terms, policy.version(), from);
    }
}

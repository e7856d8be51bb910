package com.cegidlife.ticket.commitment;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import java.time.Duration;
import java.util.Optional;

/**
 * What is promised about taking a ticket in charge.
 *
 * @param rule that promises, or that says there is no promise
 * @param allowed business time of support; empty when nothing is promised
 */
record TakeInChargeTerms(String rule, Optional<Duration> allowed) {

    /** @param priority of a support ticket; not read for the other kinds */
    static TakeInChargeTerms of(TicketKind kind, TicketPriority priority) {
        return switch (kind) {
            case SUPPORT -> new TakeInChargeTerms("R14.6", Optional.of(allowedFor(priority)));
            case USAGE_QUESTION -> new TakeInChargeTerms("R15.14", Optional.empty());
            case CUSTOMER_SERVICE -> new TakeInChargeTerms("R16.3", Optional.empty());
            case CREDIT_ORDER, RESTORE -> throw new IllegalArgumentException("No terms yet for " + kind);
        };
    }

    private static Duration allowedFor(TicketPriority priority) {
        return switch (priority) {
            case CRITICAL -> Duration.ofHours(4);
            case HIGH -> Duration.ofHours(6);
            case MODERATE -> Duration.ofHours(8);
        };
    }
}

package com.cegidlife.ticket.review;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.CommitmentState;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.desk.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a review looks at of a ticket.
 *
 * @param priority null unless support is asked
 * @param severity of an anomaly, in the present cycle; else null
 * @param product null when the ticket is about none
 * @param requesterId null when the suite opened it
 * @param takenInChargeAt the first time; null until then
 * @param resolvedAt null unless the resolution stands: neither the customer's words nor a reopening undid it
 * @param closedAt null unless closed
 * @param cycle 1, and one more for each reopening
 * @param satisfaction what its requester said after the closing that stands, 1 to 5; null when nothing was said
 * @param commitments what was promised, in all cycles; explicit promises of nothing are left out
 */
public record ReviewedTicket(
        UUID id,
        String number,
        String subject,
        TicketKind kind,
        TicketPriority priority,
        AnomalySeverity severity,
        String product,
        UUID requesterId,
        TicketState state,
        Instant registeredAt,
        Instant takenInChargeAt,
        Instant resolvedAt,
        Instant closedAt,
        int cycle,
        Integer satisfaction,
        List<ReviewedCommitment> commitments) {

    /** Business time of support from the registration to the first take-in-charge; empty until then. */
    public Optional<Duration> timeToTakeInCharge() {
        return sinceRegistration(takenInChargeAt);
    }

    /** Business time of support from the registration to the resolution that stands; empty without one. */
    public Optional<Duration> timeToResolution() {
        return sinceRegistration(resolvedAt);
    }

    // Two replicas may disagree on the time a little: what came first then took no time.
    private Optional<Duration> sinceRegistration(Instant end) {
        return Optional.ofNullable(end)
                .map(reached -> reached.isBefore(registeredAt)
                        ? Duration.ZERO
                        : BookletCalendars.SUPPORT.between(registeredAt, reached));
    }

    /** The month of its registration, in Paris. */
    YearMonth month() {
        return YearMonth.from(registeredAt.atZone(BookletCalendars.PARIS));
    }

    boolean isReopened() {
        return cycle > 1;
    }

    /** How many of its commitments stand so. */
    public long commitments(CommitmentState state) {
        return commitments.stream()
                .filter(commitment -> commitment.state() == state)
                .count();
    }
}

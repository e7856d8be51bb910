package com.cegidlife.ticket.search;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.desk.TicketOrigin;
import com.cegidlife.ticket.desk.TicketState;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which tickets to find. A component that is null does not restrict, nor does an empty set; several restrict together.
 *
 * @param text words, "phrases" and -excluded words, all of them; or the number of a ticket
 * @param requesterId the user who asked
 * @param state any of these
 * @param mine assigned to whoever searches
 * @param watched whoever searches is told of what is written there
 * @param unassigned nobody's
 * @param registeredFrom this instant included
 * @param registeredTo this instant excluded
 * @param nextDueBefore the next promise still owed is due before this instant
 * @param tag has all of these; for the publisher's staff, customers' users find nothing by tags
 */
public record TicketCriteria(
        String text,
        String number,
        UUID customerId,
        UUID requesterId,
        TicketKind kind,
        Set<TicketState> state,
        Stage stage,
        TicketPriority priority,
        String product,
        String module,
        String productVersion,
        AnomalySeverity severity,
        QualificationOutcome outcome,
        TicketOrigin origin,
        UUID assignedTo,
        Boolean mine,
        Boolean watched,
        Boolean unassigned,
        Instant registeredFrom,
        Instant registeredTo,
        Instant nextDueBefore,
        Set<String> tag) {}

package com.cegidlife.ticket.live;

import com.cegidlife.events.TicketKind;
import com.cegidlife.ticket.desk.Agent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody wants to hear of, and may.
 *
 * @param ticketId the one ticket; empty for all
 * @param kinds of tickets
 * @param internal whether what is for the publisher's staff alone is wanted too
 */
public record Interest(Optional<UUID> ticketId, Set<TicketKind> kinds, boolean internal) {

    public Interest {
        kinds = Set.copyOf(kinds);
    }

    /** Everything about a ticket that customers, or the publisher's staff, may know. */
    public static Interest inTicket(UUID ticketId, boolean staff) {
        return new Interest(Optional.of(ticketId), EnumSet.allOf(TicketKind.class), staff);
    }

    /** Everything about the tickets of an agent's teams. */
    public static Interest inQueueOf(Agent agent) {
        var kinds = Arrays.stream(TicketKind.values()).filter(agent::handles).collect(Collectors.toSet());
        return new Interest(Optional.empty(), kinds, true);
    }

    boolean covers(LiveEvent event) {
        return (ticketId.isEmpty() || ticketId.get().equals(event.ticketId()))
                && kinds.contains(event.kind())
                && (internal || !event.internal());
    }
}

package com.cegidlife.ticket.review;

import com.cegidlife.ticket.desk.TicketState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many open tickets somebody has, where they are in their lives and how old they are. */
public final class Workload {

    private final Map<TicketState, Integer> byState = new EnumMap<>(TicketState.class);
    private final Map<AgeBand, Integer> byAge = new EnumMap<>(AgeBand.class);
    private int tickets;

    void add(OpenTickets alike) {
        tickets += alike.count();
        byState.merge(alike.state(), alike.count(), Integer::sum);
        byAge.merge(alike.age(), alike.count(), Integer::sum);
    }

    public int tickets() {
        return tickets;
    }

    /** Only states that some ticket has. */
    public Map<TicketState, Integer> byState() {
        return Collections.unmodifiableMap(byState);
    }

    /** Only ages that some ticket has. */
    public Map<AgeBand, Integer> byAge() {
        return Collections.unmodifiableMap(byAge);
    }
}

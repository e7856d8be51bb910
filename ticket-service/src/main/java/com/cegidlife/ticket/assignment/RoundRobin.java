package com.cegidlife.ticket.assignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;

/**
 * Deals out tickets, each to whom has the fewest open ones by then, and of these to whom none has come for the longest: so
 * the loads come closer with each ticket and never part by more than one once they have met.
 */
final class RoundRobin {

    private final PriorityQueue<Colleague> waiting = new PriorityQueue<>(Candidate.BY_TURN);
    private final Map<UUID, Long> turns = new HashMap<>();
    private long turn;

    /**
     * @param present at least one
     * @param turn the last that was taken
     */
    RoundRobin(Collection<Colleague> present, long turn) {
        waiting.addAll(present);
        this.turn = turn;
    }

    /** Who gets the next ticket. */
    UUID next() {
        turn++;
        var colleague = waiting.remove();
        waiting.add(colleague.given(turn));
        turns.put(colleague.agentId(), turn);
        return colleague.agentId();
    }

    /** The last turn of each who got one. */
    Map<UUID, Long> turns() {
        return Map.copyOf(turns);
    }
}

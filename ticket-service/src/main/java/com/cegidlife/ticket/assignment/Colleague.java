package com.cegidlife.ticket.assignment;

import java.util.Set;
import java.util.UUID;

/**
 * An agent as somebody who hands out tickets sees the agent.
 *
 * @param present at work now
 * @param open how many open tickets the agent has
 * @param turn when a ticket last came by itself: the higher, the later; 0 for never
 */
record Colleague(UUID agentId, Set<Skill> skills, boolean present, long open, long turn) {

    Colleague {
        skills = Set.copyOf(skills);
    }

    /** The same with one more ticket. */
    Colleague given(long newTurn) {
        return new Colleague(agentId, skills, present, open + 1, newTurn);
    }
}

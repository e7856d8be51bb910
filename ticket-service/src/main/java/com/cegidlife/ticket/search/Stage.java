package com.cegidlife.ticket.search;

import com.cegidlife.ticket.desk.TicketState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The states of tickets as most people ask for them; a ticket that waits for a purchase is in neither. */
public enum Stage {
    /** Somebody still owes something on it. */
    OPEN(TicketState::isOpen),
    /** Resolved, closed or cancelled. */
    OVER(state -> !state.isOpen() && state != TicketState.AWAITING_PURCHASE);

    private final Set<TicketState> states;

    Stage(Predicate<TicketState> of) {
        states = Arrays.stream(TicketState.values())
                .filter(of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketState.class)));
    }

    Set<TicketState> states() {
        return states;
    }
}

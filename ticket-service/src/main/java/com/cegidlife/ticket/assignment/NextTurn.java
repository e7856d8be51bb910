package com.cegidlife.ticket.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds who gets a ticket. The turn is taken in the running transaction, in which the ticket must be given to that agent. */
@ApplicationScoped
class NextTurn {

    private final Colleagues colleagues;
    private final Turns turns;

    NextTurn(Colleagues colleagues, Turns turns) {
        this.colleagues = colleagues;
        this.turns = turns;
    }

    /** The best at work of those who suit; empty when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Candidate> of(Need need, Predicate<Candidate> suits) {
        var turn = turns.await(need.team()) + 1;
        var best = colleagues.ranked(need).stream()
                .filter(Candidate::isPresent)
                .filter(suits)
                .findFirst();
        best.ifPresent(candidate -> turns.take(need.team(), Map.of(candidate.agentId(), turn)));
        return best;
    }
}

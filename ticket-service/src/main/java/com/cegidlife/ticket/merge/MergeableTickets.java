package com.cegidlife.ticket.merge;

import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.accompaniment.Accompaniments;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The tickets that an agent names to be merged. */
@ApplicationScoped
class MergeableTickets {

    private final Tickets tickets;
    private final Accompaniments accompaniments;

    MergeableTickets(Tickets tickets, Accompaniments accompaniments) {
        this.tickets = tickets;
        this.accompaniments = accompaniments;
    }

    /** @throws Refusal when a number is unknown, or they do not go together */
    Merging named(UUID survivorId, Collection<String> numbers, Agent agent) {
        return merging(survivorId, ids(numbers), agent);
    }

    /** The same, locked for the running transaction in an order of their own: who merges at once waits, and no more. */
    Merging locked(UUID survivorId, Collection<String> numbers, Agent agent) {
        var duplicates = ids(numbers);
        Stream.concat(Stream.of(survivorId), duplicates.stream())
                .distinct()
                .sorted()
                .forEach(tickets::toChange);
        return merging(survivorId, duplicates, agent);
    }

    private Merging merging(UUID survivorId, List<UUID> duplicates, Agent agent) {
        var merging = Merging.of(
                tickets.findById(survivorId),
                duplicates.stream().map(tickets::findById).toList(),
                agent);
        mustBeQuotedNothing(merging);
        return merging;
    }

    /** A quote, and what is billed on it, is about its own question, on which it is told what becomes of it. */
    private void mustBeQuotedNothing(Merging merging) {
        if (merging.survivor().request().kind() == TicketKind.USAGE_QUESTION) {
            merging.duplicates().stream()
                    .filter(duplicate -> !accompaniments
                            .of(duplicate.id(), Optional.empty(), 1)
                            .isEmpty())
                    .findFirst()
                    .ifPresent(merging::refusePurchased);
        }
    }

    private List<UUID> ids(Collection<String> numbers) {
        Set<String> each = new LinkedHashSet<>(numbers);
        return each.stream().map(this::idOf).toList();
    }

    private UUID idOf(String number) {
        return tickets.idOf(number)
                .orElseThrow(() -> new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation("/tickets", new Text("demande inconnue : " + number, "unknown ticket: " + number)));
    }

    /** The survivor shows more now, and what went on in a merged ticket goes on in the survivor. */
    void settle(Merging merging) {
        tickets.renew(merging.survivor());
        merging.duplicates().forEach(duplicate -> tickets.redirect(duplicate, merging.survivor()));
    }
}

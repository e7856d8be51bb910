package com.cegidlife.ticket.watch;

import com.cegidlife.events.TicketMerged;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.ActorKind;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketFact;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.entitlement.Addressee;
import com.cegidlife.ticket.entitlement.Addressees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets those who follow a ticket that goes on in another follow the latter, and whoever asked for it: nobody has to learn
 * of the merge to be told of the answer.
 */
@ApplicationScoped
class FollowMerges {

    private final Tickets tickets;
    private final Watchers watchers;
    private final Addressees people;
    private final Clock clock;

    FollowMerges(Tickets tickets, Watchers watchers, Addressees people, Clock clock) {
        this.tickets = tickets;
        this.watchers = watchers;
        this.people = people;
        this.clock = clock;
    }

    void follow(@Observes TicketFact told) {
        if (told.fact() instanceof TicketMerged merged) {
            goOn(told.ticket(), tickets.findById(merged.survivorId()));
        }
    }

    /** Users whose account was removed or is another customer's by now do not follow (R11.2). */
    private void goOn(Ticket merged, Ticket survivor) {
        var requester = requesterOf(merged, survivor);
        var followers = watchers.of(merged.id(), Optional.empty(), true, Watchers.MOST).stream()
                .filter(Watcher::isOfTheCustomer)
                .map(Watcher::id);
        var open = openAccounts(survivor, Stream.concat(requester.stream(), followers));
        requester
                .filter(open::contains)
                .ifPresent(user ->
                        watchers.add(survivor.id(), List.of(user), ActorKind.USER, WatchCause.MERGE, clock.instant()));
        watchers.addThoseOf(merged.id(), survivor.id(), open, clock.instant());
    }

    /** Empty when the same person asked for both, and so is told as who asked. */
    private static Optional<UUID> requesterOf(Ticket merged, Ticket survivor) {
        return Optional.of(merged.requester())
                .filter(Actor::isOfTheCustomer)
                .filter(asker -> !asker.equals(survivor.requester()))
                .map(Actor::userId);
    }

    private Set<UUID> openAccounts(Ticket survivor, Stream<UUID> users) {
        return people.among(users.collect(Collectors.toCollection(HashSet::new))).values().stream()
                .filter(user -> survivor.customerId().equals(user.customerId()))
                .map(Addressee::userId)
                .collect(Collectors.toSet());
    }
}

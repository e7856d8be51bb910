package com.cegidlife.ticket.watch;

import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.entitlement.Addressees;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who follow a ticket and can be written to, with three queries however many. */
@ApplicationScoped
class WatchersToTell {

    private final Watchers watchers;
    private final Addressees people;
    private final MentionNames agents;

    WatchersToTell(Watchers watchers, Addressees people, MentionNames agents) {
        this.watchers = watchers;
        this.people = people;
        this.agents = agents;
    }

    /** Somebody to write to. */
    record Reader(UUID id, String email, boolean ofTheCustomer) {}

    /** Users whose account was removed or is another customer's by now are not told (R11.2). */
    Stream<Reader> of(Ticket ticket) {
        var following = watchers.of(ticket.id(), Optional.empty(), true, Watchers.MOST).stream()
                .collect(Collectors.partitioningBy(
                        Watcher::isOfTheCustomer, Collectors.mapping(Watcher::id, Collectors.toSet())));
        var users = following.get(true).isEmpty()
                ? Stream.<Reader>empty()
                : people.among(following.get(true)).values().stream()
                        .filter(user -> ticket.customerId().equals(user.customerId()))
                        .map(user -> new Reader(user.userId(), user.email(), true));
        var staff = agents.ofAgents(following.get(false)).stream()
                .flatMap(agent -> agent.email().stream().map(email -> new Reader(agent.agentId(), email, false)));
        return Stream.concat(users, staff);
    }
}

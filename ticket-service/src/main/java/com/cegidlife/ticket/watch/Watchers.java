package com.cegidlife.ticket.watch;

import com.cegidlife.ticket.desk.ActorKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who follows which tickets. */
@ApplicationScoped
public class Watchers {

    /** More people than that do not need to be told of one ticket, and telling them would be slow. */
    static final int MOST = 200;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ADD = """
            insert into ticket_watchers (ticket_id, watcher_id, kind, cause, since)
            select cast(:ticket as uuid), watcher, cast(:kind as text), cast(:cause as text), cast(:since as timestamptz)
            from unnest(cast(:watchers as uuid[])) watcher
            on conflict (ticket_id, watcher_id) do nothing
            """;

    private static final String ADD_THOSE_OF = """
            insert into ticket_watchers (ticket_id, watcher_id, kind, cause, since)
            select cast(:to as uuid), watcher_id, kind, cause, cast(:since as timestamptz) from ticket_watchers
            where ticket_id = :from and (kind = 'AGENT' or watcher_id = any (cast(:users as uuid[])))
            order by since
            limit greatest(0, :most - (select count(*) from ticket_watchers where ticket_id = :to))
            on conflict (ticket_id, watcher_id) do nothing
            """;

    private static final String SELECT = """
            select watcher_id, kind, cause, since from ticket_watchers
            where ticket_id = :ticket and watcher_id > :after and (kind = 'USER' or :staff)
            order by watcher_id limit :limit
            """;

    private final EntityManager entities;

    Watchers(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds several of a kind in one statement; those who follow already go on as they do. */
    void add(UUID ticketId, Collection<UUID> watchers, ActorKind kind, WatchCause cause, Instant now) {
        entities.createNativeQuery(ADD)
                .setParameter("ticket", ticketId)
                .setParameter("kind", kind.name())
                .setParameter("cause", cause.name())
                .setParameter("since", now)
                .setParameter("watchers", watchers.toArray(UUID[]::new))
                .executeUpdate();
    }

    /**
     * Lets the agents who follow a ticket follow another as well, for the same reason, and of the users those given; as
     * many as the latter has room for, first those who have followed for the longest time.
     */
    void addThoseOf(UUID ticketId, UUID otherId, Collection<UUID> users, Instant now) {
        entities.createNativeQuery(ADD_THOSE_OF)
                .setParameter("from", ticketId)
                .setParameter("to", otherId)
                .setParameter("users", users.toArray(UUID[]::new))
                .setParameter("since", now)
                .setParameter("most", MOST)
                .executeUpdate();
    }

    void remove(UUID ticketId, UUID watcherId) {
        entities.createNativeQuery("delete from ticket_watchers where ticket_id = :ticket and watcher_id = :watcher")
                .setParameter("ticket", ticketId)
                .setParameter("watcher", watcherId)
                .executeUpdate();
    }

    /** Takes a person off every ticket. */
    void forget(UUID watcherId) {
        entities.createNativeQuery("delete from ticket_watchers where watcher_id = :watcher")
                .setParameter("watcher", watcherId)
                .executeUpdate();
    }

    /** Whether so many others follow a ticket that this person cannot. */
    boolean isFullFor(UUID watcherId, UUID ticketId) {
        var following = of(ticketId, Optional.empty(), true, MOST);
        return following.size() == MOST
                && following.stream().noneMatch(watcher -> watcher.id().equals(watcherId));
    }

    /**
     * Those who follow a ticket.
     *
     * @param after shows those after this one; empty for the beginning
     * @param forStaff whether agents are shown too
     */
    @SuppressWarnings("unchecked")
    public List<Watcher> of(UUID ticketId, Optional<UUID> after, boolean forStaff, int limit) {
        return ((List<Tuple>) entities.createNativeQuery(SELECT, Tuple.class)
                        .setParameter("ticket", ticketId)
                        .setParameter("after", after.orElse(BEFORE_ALL))
                        .setParameter("staff", forStaff)
                        .setParameter("limit", limit)
                        .getResultList())
                .stream()
                        .map(row -> new Watcher(
                                row.get(0, UUID.class),
                                ActorKind.valueOf(row.get(1, String.class)),
                                WatchCause.valueOf(row.get(2, String.class)),
                                row.get(3, Instant.class)))
                        .toList();
    }
}

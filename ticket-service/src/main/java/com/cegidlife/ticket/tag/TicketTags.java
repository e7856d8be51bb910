package com.cegidlife.ticket.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tags of the tickets. */
@ApplicationScoped
public class TicketTags {

    private static final String ADD = """
            insert into ticket_tags (ticket_id, tag, tagged_by, tagged_at)
            select :ticket, tag, :by, :at from unnest(cast(:tags as text[])) tag
            on conflict do nothing
            """;

    private static final String REMOVE =
            "delete from ticket_tags where ticket_id = :ticket and tag = any (cast(:tags as text[]))";

    private static final String IN_USE = """
            select tag, count(*) from ticket_tags where tag > :after and starts_with(tag, :prefix)
            group by tag order by tag limit :limit
            """;

    private final EntityManager entities;

    TicketTags(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A tag that some tickets have.
     *
     * @param tickets how many, of all customers, whatever their state
     */
    public record UsedTag(String tag, long tickets) {}

    @SuppressWarnings("unchecked")
    public SortedSet<TagName> of(UUID ticketId) {
        List<String> tags = entities.createNativeQuery(
                        "select tag from ticket_tags where ticket_id = :ticket", String.class)
                .setParameter("ticket", ticketId)
                .getResultList();
        return tags.stream().map(TagName::new).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Those in use, in the order of their letters' codes.
     *
     * @param after shows those behind this one; empty for the beginning
     */
    @SuppressWarnings("unchecked")
    public List<UsedTag> inUse(String prefix, String after, int limit) {
        return entities.createNativeQuery(IN_USE, UsedTag.class)
                .setParameter("after", after)
                .setParameter("prefix", prefix)
                .setParameter("limit", limit)
                .getResultList();
    }

    void add(UUID ticketId, Collection<TagName> tags, UUID by, Instant now) {
        entities.createNativeQuery(ADD)
                .setParameter("ticket", ticketId)
                .setParameter("tags", array(tags))
                .setParameter("by", by)
                .setParameter("at", now)
                .executeUpdate();
    }

    void remove(UUID ticketId, Collection<TagName> tags) {
        entities.createNativeQuery(REMOVE)
                .setParameter("ticket", ticketId)
                .setParameter("tags", array(tags))
                .executeUpdate();
    }

    /** As the database writes arrays; names hold nothing that would end an element. */
    private static String array(Collection<TagName> tags) {
        return tags.stream().map(TagName::value).collect(Collectors.joining(",", "{", "}"));
    }
}

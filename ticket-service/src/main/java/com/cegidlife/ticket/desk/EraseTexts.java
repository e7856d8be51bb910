package com.cegidlife.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Replaces what a user wrote by a marker, on tickets that are over; identifiers, kinds, dates and commitments stay, so that
 * every figure stays what it was.
 */
@ApplicationScoped
public class EraseTexts {

    /** What is read instead of an erased text. */
    public static final String MARKER = "[texte effacé]";

    private static final String OPEN_TICKETS = """
            select ticket.number from tickets ticket
            where ticket.state not in ('CLOSED', 'CANCELLED')
              and ticket.id in (
                  select id from tickets where requester_kind = 'USER' and requester_id = :user
                  union
                  select ticket_id from notes where author_kind = 'USER' and author_id = :user)
            order by ticket.number limit :limit
            """;

    private static final String TICKETS = """
            update tickets
            set subject = :marker,
                context = :marker,
                error_messages = case when error_messages is not null then cast(:marker as text) end,
                menu_path = case when menu_path is not null then cast(:marker as text) end,
                version = version + 1
            where requester_kind = 'USER' and requester_id = :user
              and state in ('CLOSED', 'CANCELLED') and context <> :marker
            """;

    private static final String NOTES = """
            update notes set text = :marker
            where author_kind = 'USER' and author_id = :user and text <> :marker
              and exists (
                  select 1 from tickets ticket
                  where ticket.id = notes.ticket_id and ticket.state in ('CLOSED', 'CANCELLED'))
            """;

    private final EntityManager entities;
    private final Event<AuthorErased> erased;

    EraseTexts(EntityManager entities, Event<AuthorErased> erased) {
        this.entities = entities;
        this.erased = erased;
    }

    /** How much was replaced; what was replaced before does not count. */
    public record Erased(int tickets, int notes) {}

    /** The numbers of some tickets that are not over and that the user asked for or wrote on. */
    @SuppressWarnings("unchecked")
    public List<String> openTicketsOf(UUID userId, int limit) {
        return (List<String>) entities.createNativeQuery(OPEN_TICKETS)
                .setParameter("user", userId)
                .setParameter("limit", limit)
                .getResultList();
    }

    /**
     * Two statements, however much the user wrote.
     *
     * @param by the user who decided it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Erased erase(UUID userId, UUID by) {
        var replaced = new Erased(
                of(entities.createNativeQuery(TICKETS), userId).executeUpdate(),
                of(entities.createNativeQuery(NOTES), userId).executeUpdate());
        erased.fire(new AuthorErased(userId, by));
        return replaced;
    }

    private static Query of(Query update, UUID userId) {
        return update.setParameter("user", userId).setParameter("marker", MARKER);
    }
}

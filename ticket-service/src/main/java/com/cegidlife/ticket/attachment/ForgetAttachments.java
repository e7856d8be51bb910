package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import com.cegidlife.ticket.desk.AuthorErased;
import com.cegidlife.ticket.desk.TicketsPurged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Lets attachments go with the tickets that are purged, and with the users who are forgotten. Their contents, which are kept
 * outside the ticket, are swept after the commit.
 */
@ApplicationScoped
class ForgetAttachments {

    /** What an erased document is called. */
    static final String MARKER = "document effacé";

    private static final String CONTENTS_OF_TICKETS =
            "select content_id from attachments where ticket_id in (:ids) and content_id is not null";

    private static final String OF_AUTHOR = """
            from attachments where added_by = :user and ticket_id in (
                select id from tickets where state in ('CLOSED', 'CANCELLED'))
            """;

    private static final String CONTENTS_OF_AUTHOR = "select content_id " + OF_AUTHOR + " and content_id is not null";

    /** The history tells names as well. */
    private static final String RENAME_IN_HISTORY = """
            update ticket_history set fact = fact || jsonb_build_object('name', cast(:marker as text))
            where type = 'com.cegidlife.ticket.attachment-added.v1'
              and (ticket_id, fact ->> 'attachmentId') in (select ticket_id, cast(id as text)
            """ + OF_AUTHOR + ")";

    private static final String ERASE = """
            update attachments
            set name = :marker,
                content_id = null,
                removed_by = coalesce(removed_by, :by),
                removed_at = coalesce(removed_at, :now)
            where id in (select id
            """ + OF_AUTHOR + ")";

    private final EntityManager entities;
    private final Timers timers;
    private final Clock clock;

    ForgetAttachments(EntityManager entities, Timers timers, Clock clock) {
        this.entities = entities;
        this.timers = timers;
        this.clock = clock;
    }

    /** The rows go with their tickets. */
    @SuppressWarnings("unchecked")
    void withTheirTickets(@Observes TicketsPurged purged) {
        sweep((List<UUID>) entities.createNativeQuery(CONTENTS_OF_TICKETS)
                .setParameter("ids", purged.ticketIds())
                .getResultList());
    }

    /** What they were called and held goes; that there were some, of which format and when, stays. */
    @SuppressWarnings("unchecked")
    void withTheirAuthor(@Observes AuthorErased erased) {
        sweep((List<UUID>) entities.createNativeQuery(CONTENTS_OF_AUTHOR)
                .setParameter("user", erased.userId())
                .getResultList());
        entities.createNativeQuery(RENAME_IN_HISTORY)
                .setParameter("marker", MARKER)
                .setParameter("user", erased.userId())
                .executeUpdate();
        entities.createNativeQuery(ERASE)
                .setParameter("marker", MARKER)
                .setParameter("user", erased.userId())
                .setParameter("by", erased.by())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void sweep(List<UUID> contentIds) {
        var now = clock.instant();
        timers.set(contentIds.stream()
                .map(id -> new Timer(SweepContent.TIMER, id, now))
                .toList());
    }
}

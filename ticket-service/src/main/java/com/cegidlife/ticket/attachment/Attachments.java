package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents attached to the tickets, oldest first. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Attaches a content that was put into a store; fails when it was swept away meanwhile. */
    Attachment attach(Ticket ticket, ReceivedAttachment received, UUID addedBy, Instant now) {
        var content = getEntityManager().getReference(StoredContent.class, received.id());
        var attachment = new Attachment(ticket, received, content, addedBy, now);
        persistAndFlush(attachment);
        return attachment;
    }

    /**
     * The attachments of tickets, without those that were removed.
     *
     * @param ticketIds a ticket and those that go on in it
     * @param after shows those added after this one; empty for the beginning
     */
    List<Attachment> of(Collection<UUID> ticketIds, Optional<UUID> after, int limit) {
        return find("ticketId in ?1 and id > ?2 and removedAt is null order by id", ticketIds, after.orElse(BEFORE_ALL))
                .page(0, limit)
                .list();
    }

    /** @throws Refusal {@code not-found} when the tickets have no such attachment, or it was removed */
    Attachment present(Collection<UUID> ticketIds, UUID id) {
        return find("from Attachment a left join fetch a.content where a.ticketId in ?1 and a.id = ?2", ticketIds, id)
                .firstResultOptional()
                .filter(attachment -> !attachment.isRemoved())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@code not-found} when the tickets never had such an attachment */
    Attachment known(Collection<UUID> ticketIds, UUID id) {
        return find("ticketId in ?1 and id = ?2", ticketIds, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** What a ticket carries now. */
    Load loadOf(UUID ticketId) {
        return getEntityManager()
                .createQuery(
                        "select count(a), coalesce(sum(a.size), 0) from Attachment a"
                                + " where a.ticketId = :ticket and a.removedAt is null",
                        Load.class)
                .setParameter("ticket", ticketId)
                .getSingleResult();
    }
}

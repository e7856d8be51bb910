package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails that arrived, as long as they are kept. */
@ApplicationScoped
public class IncomingMails implements PanacheRepositoryBase<IncomingMail, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** As the index says it. */
    private static final String WAITING =
            "outcome = com.cegidlife.ticket.incomingmail.MailOutcome.SET_ASIDE and dismissedAt is null";

    private static final String REMOVE = """
            delete from incoming_mails where id in (
                select id from incoming_mails where received_at < ? order by received_at limit 1000)
            """;

    private final Ids ids;

    IncomingMails(Ids ids) {
        this.ids = ids;
    }

    boolean holds(Letter letter) {
        return count("messageId", letter.messageId()) > 0;
    }

    /** Fails when another instance has kept the same mail meanwhile: its transaction is the one that counts. */
    void keepNoted(Letter letter, Verdict verdict, UUID noteId, Instant now) {
        persistAndFlush(IncomingMail.noted(ids.next(), letter, verdict, noteId, now));
    }

    /** The same for a mail that did not become a note. */
    void keepAside(Letter letter, Verdict verdict, AsideReason why, Instant now) {
        persistAndFlush(IncomingMail.aside(ids.next(), letter, verdict, why, now));
    }

    /** How many mails that are certainly a person's have arrived within the hour before, whatever became of them. */
    long ofTheLastHour(UUID authorId, Instant now) {
        return count("authorId = ?1 and ticketId is not null and receivedAt > ?2", authorId, now.minus(AN_HOUR));
    }

    /**
     * The mails that are set aside and not dismissed, oldest first.
     *
     * @param after shows those after this one; empty for the beginning
     * @param reason shows those of this reason; empty for all
     */
    public List<IncomingMail> waiting(Optional<AsideReason> reason, Optional<UUID> after, int limit) {
        return find(
                        WAITING + " and id > ?1 and (?2 is null or reason = ?2) order by id",
                        after.orElse(BEFORE_ALL),
                        reason.orElse(null))
                .page(0, limit)
                .list();
    }

    /** @throws Refusal {@code not-found} when there is no such mail, or it became a note */
    public IncomingMail aside(UUID id) {
        return findByIdOptional(id)
                .filter(mail -> mail.outcome() == MailOutcome.SET_ASIDE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Removes some of those that arrived before an instant. */
    int removeSome(Instant before) {
        return getEntityManager()
                .createNativeQuery(REMOVE)
                .setParameter(1, before)
                .executeUpdate();
    }
}

package com.cegidlife.availability.notice;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was told of what, and when. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** One row a named user whose address is known, or one a customer of whom none is. */
    private static final String PREPARE = """
            insert into notices (id, subject_id, kind, customer_id, user_id, recipient, noted_at, ahead_of)
            select gen_random_uuid(), cast(:subject as uuid), :kind, concerned.id, contact.user_id, contact.email,
                cast(:now as timestamptz), cast(:aheadOf as timestamptz)
            from unnest(cast(:customers as uuid[])) as concerned (id)
            left join contacts contact on contact.customer_id = concerned.id and contact.email is not null
            """;

    private final Timers timers;

    Notices(Timers timers) {
        this.timers = timers;
    }

    /** Notes in one statement who is told, in the running transaction; their mails are written soon after. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Tidings tidings, Instant now) {
        getEntityManager()
                .createNativeQuery(PREPARE)
                .setParameter("subject", tidings.subjectId())
                .setParameter("kind", tidings.kind().name())
                .setParameter("customers", tidings.customerIds().toArray(UUID[]::new))
                .setParameter("now", now)
                .setParameter("aheadOf", tidings.aheadOf())
                .executeUpdate();
        askForMore(tidings.subjectId(), now);
    }

    /** Lets the mails that are still to be written be written from now on. */
    void askForMore(UUID subjectId, Instant now) {
        timers.set(new Timer(WriteNotices.TIMER, subjectId, now));
    }

    /** Some of those whose mail is still to be written, locked; those that somebody else writes just now are waited for. */
    List<Notice> toWrite(UUID subjectId, int limit) {
        return find("subjectId = ?1 and recipient is not null and mailId is null order by id", subjectId)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those about a maintenance or a release after the given one, in the order of their ids. */
    public List<Notice> about(UUID subjectId, Optional<UUID> after, int limit) {
        return find("subjectId = ?1 and id > ?2 order by id", subjectId, after.orElse(BEFORE_ALL))
                .page(0, limit)
                .list();
    }
}

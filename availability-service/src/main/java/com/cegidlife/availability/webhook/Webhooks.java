package com.cegidlife.availability.webhook;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The webhooks of all users. */
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    /**
     * Those to be looked at: their customers' weather may have changed since they were, or only time has, which is looked for
     * once a minute; and none whose user has no account any more. Whoever claims one has two minutes.
     */
    private static final String CLAIM = """
            with due as (
                select hook.id from webhooks hook
                where hook.died_at is null and hook.next_attempt_at <= cast(:now as timestamptz)
                    and (hook.failures > 0 or hook.looked_at < cast(:now as timestamptz) - interval '1 minute'
                        or exists (
                            select from weather_changes change
                            where change.written_by >= pg_snapshot_xmin(cast(hook.position as pg_snapshot))
                                and not pg_visible_in_snapshot(change.written_by, cast(hook.position as pg_snapshot))
                                and (change.customer_id is null or change.customer_id = hook.customer_id)))
                    and not exists (
                        select from contacts contact where contact.user_id = hook.user_id and contact.email is null)
                order by hook.next_attempt_at limit :most for update of hook skip locked)
            update webhooks hook set position = cast(pg_current_snapshot() as text), looked_at = cast(:now as timestamptz),
                next_attempt_at = cast(:now as timestamptz) + interval '2 minutes', version = hook.version + 1
            from due where hook.id = due.id returning hook.id
            """;

    @Transactional
    @SuppressWarnings("unchecked")
    List<UUID> claim(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(CLAIM, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** A user's own, the first made first. */
    public List<Webhook> of(UUID userId) {
        return list("userId = ?1 order by id", userId);
    }

    /** @throws Refusal {@code not-found} when the user has no such webhook */
    public Webhook get(UUID id, UUID userId) {
        return find("id = ?1 and userId = ?2", id, userId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}

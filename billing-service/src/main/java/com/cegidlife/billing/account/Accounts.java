package com.cegidlife.billing.account;

import com.cegidlife.billing.NamePosition;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The access accounts, by the user's name. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** The account, to be changed: whoever else wants to change it waits until this transaction ends. */
    Optional<Account> toChange(UUID userId) {
        return findByIdOptional(userId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The account of a user, if it is this customer's. */
    public Optional<Account> of(UUID customerId, UUID userId) {
        return find("customerId = ?1 and userId = ?2", customerId, userId).firstResultOptional();
    }

    /** Waits until nobody else tells the identity directory of this account, and holds it until the transaction ends. */
    void waitForProvisioningOf(UUID userId) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('provision/' || :user, 0)) as text)")
                .setParameter("user", userId.toString())
                .getSingleResult();
    }

    /** Keeps that the identity directory knows this state of an account, which may have changed again meanwhile. */
    void provisioned(Account account, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        update accounts set provisioned_version = :version, provisioned_at = :at
                        where user_id = :user and provisioned_version < :version
                        """)
                .setParameter("version", account.version())
                .setParameter("at", at)
                .setParameter("user", account.userId())
                .executeUpdate();
    }

    /** Sets timers, due now, for the accounts that the identity directory does not know as they are. */
    void provisionPending(String timer, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into timers (kind, subject, due_at, next_attempt_at)
                        select :kind, user_id, :now, :now from accounts where provisioned_version < version
                        and not exists (select from timers where kind = :kind and subject = user_id)
                        on conflict do nothing
                        """)
                .setParameter("kind", timer)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** How many open accounts a customer has: each counts as a named user (R11.1). */
    public long countOpenOf(UUID customerId) {
        return count("customerId = ?1 and open", customerId);
    }

    /** The addresses of a customer's administrators who have an open account; notices to the customer go there. */
    public List<String> addressesOfAdministrators(UUID customerId) {
        return list("customerId = ?1 and open and holder.administrator order by userId", customerId).stream()
                .map(account -> account.holder().email())
                .toList();
    }

    /** The accounts of a customer; all for an empty {@code open}, else only the open or only the removed ones. */
    public List<Account> of(UUID customerId, Optional<Boolean> open, NamePosition after, int limit) {
        return find("""
                        customerId = ?1 and open in ?2
                        and (holder.displayName > ?3 or (holder.displayName = ?3 and userId > ?4))
                        order by holder.displayName, userId
                        """, customerId, open.map(List::of).orElse(List.of(true, false)), after.name(), after.id())
                .page(0, limit)
                .list();
    }
}

package com.cegidlife.availability.subscription;

import com.cegidlife.availability.subscription.Subscription.Wish;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is written to about the public weather, or asked to be. */
@ApplicationScoped
class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Optional<Subscription> like(Wish wish) {
        return find(
                        "lower(email) = lower(?1) and coalesce(product, '') = ?2 and endedAt is null",
                        wish.email(),
                        wish.product().orElse(""))
                .firstResultOptional();
    }

    long askedSince(Instant since) {
        return count("askedAt > ?1 and confirmedAt is null", since);
    }

    /** @throws Refusal {@code not-found} */
    Subscription by(String secret) {
        return find("secret", secret).firstResultOptional().orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Some of those who are written to about a product, or everything, in the order of their ids. */
    List<Subscription> inForce(Optional<String> product, Optional<UUID> after, int limit) {
        return find(
                        """
                        confirmedAt is not null and endedAt is null and id > ?1
                        and (product is null or ?2 = '' or product = ?2) order by id
                        """,
                        after.orElse(BEFORE_ALL),
                        product.orElse(""))
                .page(0, limit)
                .list();
    }

    /** Forgets those that were never confirmed, and those that have ended. */
    void forget(Instant before) {
        delete("(confirmedAt is null and askedAt < ?1) or endedAt < ?1", before);
    }
}

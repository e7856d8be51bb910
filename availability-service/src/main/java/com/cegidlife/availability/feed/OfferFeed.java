package com.cegidlife.availability.feed;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes a user the address of a feed, and withdraws it. */
@ApplicationScoped
public class OfferFeed {

    private static final int MOST_OF_ONE = 20;

    private final Feeds feeds;
    private final Ids ids;
    private final Clock clock;

    OfferFeed(Feeds feeds, Ids ids, Clock clock) {
        this.feeds = feeds;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The secret is told now and never again.
     *
     * @throws Refusal {@code too-many-requests} when the user has twenty
     */
    @Transactional
    public Offer offer(UUID customerId, UUID userId) {
        if (feeds.of(userId).size() >= MOST_OF_ONE) {
            throw new Refusal(CommonProblem.TOO_MANY_REQUESTS);
        }
        var secret = Secret.anew();
        var feed = new Feed(ids.next(), customerId, userId, secret, clock.instant());
        feeds.persist(feed);
        return new Offer(feed, secret.text());
    }

    /** @throws Refusal {@code not-found} when the user has no such feed */
    @Transactional
    public void withdraw(UUID feedId, UUID userId) {
        if (!feeds.withdraw(feedId, userId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
    }

    /** A feed, and the secret of its address. */
    public record Offer(Feed feed, String secret) {}
}

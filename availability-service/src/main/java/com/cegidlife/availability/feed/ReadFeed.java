package com.cegidlife.availability.feed;

import com.cegidlife.availability.incident.Incidents;
import com.cegidlife.availability.incident.ReadTimelines;
import com.cegidlife.availability.maintenance.Maintenances;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What feeds hold: maintenance of the last thirty days and to come, and incidents that are not resolved. */
@ApplicationScoped
public class ReadFeed {

    private static final Duration BACK = Duration.ofDays(30);
    private static final int MOST = 500;

    private final Feeds feeds;
    private final Maintenances maintenances;
    private final Incidents incidents;
    private final ReadTimelines timelines;
    private final Clock clock;

    ReadFeed(Feeds feeds, Maintenances maintenances, Incidents incidents, ReadTimelines timelines, Clock clock) {
        this.feeds = feeds;
        this.maintenances = maintenances;
        this.incidents = incidents;
        this.timelines = timelines;
        this.clock = clock;
    }

    /** What everybody may know: about products, or everything. */
    @Transactional
    public News ofEverybody() {
        return news(Optional.empty());
    }

    /** @throws Refusal {@code not-found} when the address is not, or no longer, that of a feed */
    @Transactional
    public News at(String secret) {
        var feed = feeds.of(new Secret(secret)).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return news(Optional.of(feed.customerId()));
    }

    private News news(Optional<UUID> customerId) {
        var now = clock.instant();
        var since = now.minus(BACK);
        var recent = customerId.isPresent()
                ? incidents.openSince(customerId, since, MOST)
                : incidents.openInPublicSince(since, MOST);
        return new News(now, maintenances.inCalendar(customerId, since, MOST), timelines.of(recent));
    }
}

package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** Ends the outage of a monitor whose recovery is confirmed; tells the others when its environment works again. */
@ApplicationScoped
public class EndOutage {

    private final Outages outages;
    private final Outbox outbox;

    EndOutage(Outages outages, Outbox outbox) {
        this.outages = outages;
        this.outbox = outbox;
    }

    /** Changes nothing when the monitor has no open outage. */
    @Transactional
    public void end(Environment environment, Recovery recovery) {
        var open = outages.openOf(environment);
        var ending = open.stream()
                .filter(outage ->
                        outage.monitor().filter(recovery.monitor()::equals).isPresent())
                .findFirst();
        ending.ifPresent(outage -> {
            outage.end(recovery.endedAt());
            if (open.size() == 1) {
                outbox.add(ended(environment, outage.episodeId(), recovery.confirmedAt()));
            }
        });
    }

    /** The environment was out from the first start to the last end of the episode. */
    private OutageEnded ended(Environment environment, UUID episodeId, Instant confirmedAt) {
        var episode = outages.ofEpisode(episodeId);
        return new OutageEnded(
                episodeId,
                environment.id(),
                environment.customer().id(),
                episode.stream()
                        .map(Outage::startedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                episode.stream()
                        .flatMap(outage -> outage.endedAt().stream())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                confirmedAt);
    }
}

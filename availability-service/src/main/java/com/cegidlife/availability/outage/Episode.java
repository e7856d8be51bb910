package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.events.OutageEnded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The outages of an environment that were open together without a break; empty while the environment works. */
class Episode {

    private final Environment environment;
    private final List<Outage> outages;
    private final Set<String> ended = new HashSet<>();

    /** @param outages all of the episode, the first first; at least one of them open, or none at all */
    Episode(Environment environment, List<Outage> outages) {
        this.environment = environment;
        this.outages = new ArrayList<>(outages);
    }

    boolean isEmpty() {
        return outages.isEmpty();
    }

    /** Whether an outage of this monitor was ended here. */
    boolean hasEnded(String monitor) {
        return ended.contains(monitor);
    }

    /** Empty when the monitor has an open outage already. */
    Optional<Outage> start(Failure failure, UUID id) {
        if (openOf(failure.monitor()).isPresent()) {
            return Optional.empty();
        }
        var episodeId = outages.isEmpty() ? id : outages.getFirst().episodeId();
        var outage = new Outage(id, episodeId, environment, failure);
        outages.add(outage);
        return Optional.of(outage);
    }

    /**
     * Changes nothing when the monitor has no open outage.
     *
     * @return the end of the whole episode, when this was its last open outage
     */
    Optional<OutageEnded> end(Recovery recovery) {
        var ending = openOf(recovery.monitor());
        ending.ifPresent(outage -> outage.end(recovery.endedAt()));
        ending.ifPresent(outage -> ended.add(recovery.monitor()));
        var over = ending.isPresent()
                && outages.stream().allMatch(outage -> outage.endedAt().isPresent());
        return over ? Optional.of(close(recovery.confirmedAt())) : Optional.empty();
    }

    private Optional<Outage> openOf(String monitor) {
        return outages.stream()
                .filter(outage -> outage.endedAt().isEmpty())
                .filter(outage -> outage.monitor().filter(monitor::equals).isPresent())
                .findFirst();
    }

    /** The environment was out from the first start to the last end of the episode. */
    private OutageEnded close(Instant confirmedAt) {
        var ended = new OutageEnded(
                outages.getFirst().episodeId(),
                environment.id(),
                environment.customer().id(),
                outages.stream()
                        .map(Outage::startedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                outages.stream()
                        .flatMap(outage -> outage.endedAt().stream())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                confirmedAt);
        outages.clear();
        return ended;
    }
}

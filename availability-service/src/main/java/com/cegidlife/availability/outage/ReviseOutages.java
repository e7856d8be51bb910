package com.cegidlife.availability.outage;

import com.cegidlife.events.OutageRevised;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes outages that were told of; tells the others, and the closed months, what has become of them. */
@ApplicationScoped
class ReviseOutages {

    private static final String LATE = "Résultats de sondes reçus tard / Late probe results";

    private final Outages outages;
    private final Outbox outbox;
    private final Event<OutageCorrected> corrected;
    private final Clock clock;

    ReviseOutages(Outages outages, Outbox outbox, Event<OutageCorrected> corrected, Clock clock) {
        this.outages = outages;
        this.outbox = outbox;
        this.corrected = corrected;
        this.clock = clock;
    }

    /** @param told all that the redraft is about */
    @Transactional(Transactional.TxType.MANDATORY)
    void revise(Redraft redraft, List<Outage> told) {
        var episodes = outages.ofEpisodes(
                told.stream().map(Outage::episodeId).collect(Collectors.toSet()));
        var before = times(episodes);
        var spans = told.stream().collect(Collectors.toMap(Outage::id, Span::of));
        change(redraft);
        tell(episodes, before);
        told.forEach(outage -> follow(outage, spans.get(outage.id())));
    }

    /** What ends first: a monitor has one open outage at most, at every moment. */
    private void change(Redraft redraft) {
        redraft.gone().forEach(outage -> outage.neverWas(clock.instant()));
        outages.flush();
        redraft.changed().forEach((outage, stretch) -> {
            if (stretch.recovery().isPresent()) {
                outage.retell(stretch);
            }
        });
        outages.flush();
        redraft.changed().forEach((outage, stretch) -> {
            if (stretch.recovery().isEmpty()) {
                outage.retell(stretch);
            }
        });
        outages.flush();
    }

    private void tell(Collection<Outage> episodes, Map<UUID, Span> before) {
        var ids = new HashSet<UUID>();
        var now = times(episodes);
        outbox.add(episodes.stream()
                .filter(outage -> ids.add(outage.episodeId()))
                .filter(outage -> !Optional.ofNullable(now.get(outage.episodeId()))
                        .equals(Optional.ofNullable(before.get(outage.episodeId()))))
                .map(outage -> revised(outage, before.get(outage.episodeId()), now.get(outage.episodeId())))
                .toList());
    }

    private static OutageRevised revised(Outage one, Span before, Span now) {
        var known = now == null ? before : now;
        return new OutageRevised(
                one.episodeId(),
                one.environment().id(),
                one.environment().customer().id(),
                known.from(),
                known.until(),
                now == null);
    }

    private void follow(Outage outage, Span before) {
        var now = Span.of(outage);
        if (!now.equals(before) || outage.isRetracted()) {
            var whole = before.and(now);
            corrected.fire(new OutageCorrected(outage, whole.from(), whole.until(), LATE));
        }
    }

    /** From when until when the environment was out, by episode; one of which nothing is left is absent. */
    private static Map<UUID, Span> times(Collection<Outage> outages) {
        return outages.stream()
                .filter(outage -> !outage.isRetracted())
                .collect(Collectors.toMap(Outage::episodeId, Span::of, Span::and));
    }

    /** @param until empty while it lasts */
    private record Span(Instant from, Optional<Instant> until) {

        static Span of(Outage outage) {
            return new Span(outage.startedAt(), outage.endedAt());
        }

        Span and(Span other) {
            return new Span(
                    from.isBefore(other.from) ? from : other.from,
                    until.isEmpty() || other.until.isEmpty()
                            ? Optional.empty()
                            : Stream.of(until.get(), other.until.get()).max(Comparator.naturalOrder()));
        }
    }
}

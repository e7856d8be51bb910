package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.events.OutageEvent;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Opens and ends the outages of monitors whose turns are confirmed; tells the others when an environment goes out, and
 * when it works again. Costs the same few statements however many turns there are.
 */
@ApplicationScoped
public class RecordTurns {

    private final Outages outages;
    private final Outbox outbox;
    private final Ids ids;

    RecordTurns(Outages outages, Outbox outbox, Ids ids) {
        this.outages = outages;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Records the turns in their order; one that is recorded already changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<EnvironmentTurn> turns) {
        if (turns.isEmpty()) {
            return;
        }
        var episodes = new HashMap<UUID, Episode>();
        var running = running(turns);
        var facts = new ArrayList<OutageEvent>();
        for (var each : turns) {
            var environment = each.environment();
            var episode = episodes.computeIfAbsent(
                    environment.id(), id -> new Episode(environment, running.getOrDefault(id, List.of())));
            if (each.turn() instanceof Failure && episode.hasEnded(each.turn().monitor())) {
                outages.flush(); // a monitor has one open outage at most: the end is written before the next start
            }
            record(each.turn(), episode).ifPresent(facts::add);
        }
        outbox.add(facts);
    }

    private Map<UUID, List<Outage>> running(List<EnvironmentTurn> turns) {
        var environmentIds = turns.stream().map(turn -> turn.environment().id()).collect(Collectors.toSet());
        return outages.ofRunningEpisodes(environmentIds).stream()
                .collect(Collectors.groupingBy(outage -> outage.environment().id()));
    }

    private Optional<? extends OutageEvent> record(MonitorTurn turn, Episode episode) {
        return switch (turn) {
            case Failure failure -> {
                var isFirst = episode.isEmpty();
                var started = episode.start(failure, ids.next());
                started.ifPresent(outages::persist);
                yield started.filter(outage -> isFirst).map(outage -> outage.started(failure.confirmedAt()));
            }
            case Recovery recovery -> episode.end(recovery);
        };
    }

    /** @param environment with its customer */
    public record EnvironmentTurn(Environment environment, MonitorTurn turn) {}
}

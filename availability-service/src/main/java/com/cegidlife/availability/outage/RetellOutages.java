package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.outage.RecordTurns.EnvironmentTurn;
import com.cegidlife.events.OutageEvent;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/**
 * Corrects the outages of a monitor to what they would have been had all results come in their order; the others are told
 * what has become of those that they were told of.
 */
@ApplicationScoped
public class RetellOutages {

    private final Outages outages;
    private final RecordTurns recordTurns;
    private final ReviseOutages revise;
    private final Outbox outbox;
    private final Ids ids;

    RetellOutages(Outages outages, RecordTurns recordTurns, ReviseOutages revise, Outbox outbox, Ids ids) {
        this.outages = outages;
        this.recordTurns = recordTurns;
        this.revise = revise;
        this.outbox = outbox;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void retell(Retelling retelling) {
        var environment = retelling.environment();
        var told = outages.lastOf(
                environment.id(), retelling.monitor(), retelling.before().size());
        var redraft = Redraft.of(told, retelling.after());
        revise.revise(redraft, told);
        for (var stretch : redraft.added()) {
            add(environment, stretch);
        }
    }

    /** One that is over stands for itself; one that lasts is told like any other. */
    private void add(Environment environment, Stretch stretch) {
        var failure = stretch.failure().orElseThrow();
        if (stretch.recovery().isEmpty()) {
            recordTurns.record(List.of(new EnvironmentTurn(environment, failure)));
            return;
        }
        var episode = new Episode(environment, List.of());
        var facts = new ArrayList<OutageEvent>();
        var outage = episode.start(failure, ids.next()).orElseThrow();
        facts.add(outage.started(failure.confirmedAt()));
        episode.end(stretch.recovery().get()).ifPresent(facts::add);
        outages.persistAndFlush(outage);
        outbox.add(facts);
    }
}

package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.outage.RecordTurns;
import com.cegidlife.availability.outage.RecordTurns.EnvironmentTurn;
import com.cegidlife.availability.uptime.SetAside.Reason;
import com.cegidlife.events.ProbeResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Writes what the fold of a batch has changed: where the monitors stand, silences, outages, and what was set aside. */
@ApplicationScoped
class KeepFold {

    private final MonitorWatches watches;
    private final Silences silences;
    private final RecordTurns recordTurns;
    private final SetAsideResults setAsideResults;

    KeepFold(MonitorWatches watches, Silences silences, RecordTurns recordTurns, SetAsideResults setAsideResults) {
        this.watches = watches;
        this.silences = silences;
        this.recordTurns = recordTurns;
        this.setAsideResults = setAsideResults;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(BatchFold fold, Map<UUID, Environment> environments, Map<ProbeResult, Reason> setAside) {
        watches.save(fold.changed());
        silences.add(fold.silences());
        recordTurns.record(fold.turns().stream()
                .map(turn -> new EnvironmentTurn(environments.get(turn.environmentId()), turn.turn()))
                .toList());
        setAsideResults.add(setAside);
    }
}

package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.outage.RecordTurns;
import com.cegidlife.availability.outage.RecordTurns.EnvironmentTurn;
import com.cegidlife.availability.outage.RetellOutages;
import com.cegidlife.availability.outage.Retelling;
import com.cegidlife.availability.outage.Stretch;
import com.cegidlife.availability.uptime.BatchFold.EnvironmentRetold;
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
    private final RetellOutages retellOutages;
    private final SetAsideResults setAsideResults;

    KeepFold(
            MonitorWatches watches,
            Silences silences,
            RecordTurns recordTurns,
            RetellOutages retellOutages,
            SetAsideResults setAsideResults) {
        this.watches = watches;
        this.silences = silences;
        this.recordTurns = recordTurns;
        this.retellOutages = retellOutages;
        this.setAsideResults = setAsideResults;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(BatchFold fold, Map<UUID, Environment> environments, Map<ProbeResult, Reason> setAside) {
        watches.save(fold.changed());
        silences.add(fold.silences());
        silences.breakUp(fold.lateChecks());
        recordTurns.record(fold.turns().stream()
                .map(turn -> new EnvironmentTurn(environments.get(turn.environmentId()), turn.turn()))
                .toList());
        fold.retold().forEach(told -> retellOutages.retell(retelling(environments.get(told.environmentId()), told)));
        setAsideResults.add(setAside);
    }

    private static Retelling retelling(Environment environment, EnvironmentRetold told) {
        var retold = told.retold();
        return new Retelling(
                environment,
                retold.monitor(),
                Stretch.of(retold.before().failing(), retold.before().turns()),
                Stretch.of(retold.after().failing(), retold.after().turns()));
    }
}

package com.cegidlife.availability.outage;

import com.cegidlife.servicekit.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends an outage as operators have decided, and keeps every decision. */
@ApplicationScoped
class ApplyEnding {

    private final RecordTurns recordTurns;
    private final Event<OutageEndedByOperator> ended;
    private final Event<OutageCorrected> corrected;
    private final Audit audit;
    private final Clock clock;

    ApplyEnding(
            RecordTurns recordTurns,
            Event<OutageEndedByOperator> ended,
            Event<OutageCorrected> corrected,
            Audit audit,
            Clock clock) {
        this.recordTurns = recordTurns;
        this.ended = ended;
        this.corrected = corrected;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void apply(OutageEnding ending) {
        var outage = ending.outage();
        outage.mustLast();
        var environment = outage.environment();
        var monitor = outage.monitor().orElseThrow();
        recordTurns.record(List.of(new RecordTurns.EnvironmentTurn(
                environment, new Recovery(monitor, ending.endsAt(), clock.instant()))));
        ended.fire(new OutageEndedByOperator(environment.id(), monitor));
        corrected.fire(new OutageCorrected(
                outage,
                outage.startedAt(),
                Optional.of(clock.instant()),
                "Fin de l'interruption %s fixée : %s".formatted(outage.id(), ending.evidence())));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(OutageEnding ending, UUID operatorId, String reason) {
        var after = ending.state() + " " + ending.endsAt();
        audit.record(new Audit.Decision(
                operatorId, "end-outage", "outage/" + ending.outage().id(), reason, "OPEN", after));
    }
}

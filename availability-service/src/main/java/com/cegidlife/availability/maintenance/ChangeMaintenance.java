package com.cegidlife.availability.maintenance;

import com.cegidlife.events.MaintenanceEvent;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How every change of a maintenance is made: one at a time, on the version that the person read, with its facts told in
 * their order and the decision in the audit.
 */
@ApplicationScoped
class ChangeMaintenance {

    private final Maintenances maintenances;
    private final Outbox outbox;
    private final Event<MaintenanceFact> told;
    private final Audit audit;
    private final Clock clock;

    ChangeMaintenance(Maintenances maintenances, Outbox outbox, Event<MaintenanceFact> told, Audit audit, Clock clock) {
        this.maintenances = maintenances;
        this.outbox = outbox;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is done to a maintenance; returns the facts. */
    interface Work {
        List<MaintenanceEvent> on(Maintenance maintenance, Instant now);
    }

    /** Begins a life: a draft, or an urgent one that the work announces. */
    @Transactional
    Maintenance begin(Maintenance maintenance, UUID by, String action, Work work) {
        maintenances.persistAndFlush(maintenance);
        apply(maintenance, work);
        record(maintenance, by, action, maintenance.reason().orElse(null), null);
        return maintenance;
    }

    /**
     * @param action what was decided, a stable verb for the audit
     * @param reason why, in the words of the person; null when none was asked
     */
    @Transactional
    Maintenance decide(Change change, String action, String reason, Work work) {
        var maintenance = maintenances.toChange(change.maintenanceId());
        Versions.mustMatch(maintenance.version(), change.version());
        var before = maintenance.state().name();
        apply(maintenance, work);
        record(maintenance, change.by(), action, reason, before);
        return maintenance;
    }

    /** Changes a maintenance at a due instant, without a person's decision. */
    @Transactional
    void alter(UUID maintenanceId, Work work) {
        apply(maintenances.toChange(maintenanceId), work);
    }

    private void apply(Maintenance maintenance, Work work) {
        var facts = work.on(maintenance, clock.instant());
        outbox.add(facts);
        maintenances.flush();
        facts.forEach(fact -> told.fire(new MaintenanceFact(maintenance, fact)));
    }

    private void record(Maintenance maintenance, UUID by, String action, String reason, String before) {
        audit.record(new Decision(
                by,
                action,
                "maintenance/" + maintenance.id(),
                reason,
                before,
                maintenance.state().name()));
    }
}

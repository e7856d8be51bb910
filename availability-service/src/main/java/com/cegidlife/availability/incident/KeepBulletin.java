package com.cegidlife.availability.incident;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps who told what of an incident, and lets other features act on it. */
@ApplicationScoped
class KeepBulletin {

    private final Audit audit;
    private final Event<IncidentTold> told;

    KeepBulletin(Audit audit, Event<IncidentTold> told) {
        this.audit = audit;
        this.told = told;
    }

    /** @param before the stage before; null when there was none */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Incident incident, Bulletin bulletin, UUID by, String action, String before) {
        audit.record(new Decision(
                by,
                action,
                "incident/" + incident.id(),
                bulletin.text().french(),
                before,
                incident.stage().name()));
        told.fire(new IncidentTold(incident, bulletin));
    }
}

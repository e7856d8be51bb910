package com.cegidlife.availability.outage;

import com.cegidlife.servicekit.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps who corrected the outages of an environment and why, and lets the closed months follow. */
@ApplicationScoped
class KeepCorrection {

    private final Audit audit;
    private final Event<OutageCorrected> corrected;

    KeepCorrection(Audit audit, Event<OutageCorrected> corrected) {
        this.audit = audit;
        this.corrected = corrected;
    }

    /** @param action a stable verb for the audit */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Outage outage, String action, UUID operatorId, String reason) {
        var before = outage.isRetracted() ? "DECLARED" : null;
        var after = outage.isRetracted() ? "RETRACTED" : "DECLARED";
        audit.record(new Audit.Decision(operatorId, action, "outage/" + outage.id(), reason, before, after));
        corrected.fire(OutageCorrected.whole(
                outage,
                "Interruption %s %s : %s"
                        .formatted(outage.id(), outage.isRetracted() ? "rétractée" : "déclarée", reason)));
    }
}

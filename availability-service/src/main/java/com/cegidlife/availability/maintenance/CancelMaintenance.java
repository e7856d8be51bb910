package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.notice.NoticeKind;
import com.cegidlife.availability.notice.Notices;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Calls a maintenance off before it starts; who was told of it is told of that too. */
@ApplicationScoped
public class CancelMaintenance {

    private final ChangeMaintenance changeMaintenance;
    private final ConcernedEnvironments environments;
    private final Notices notices;

    CancelMaintenance(ChangeMaintenance changeMaintenance, ConcernedEnvironments environments, Notices notices) {
        this.changeMaintenance = changeMaintenance;
        this.environments = environments;
        this.notices = notices;
    }

    /** @throws Refusal when it has started */
    @Transactional
    public Maintenance cancel(Change change, String reason) {
        return changeMaintenance.decide(change, "cancel-maintenance", reason, (maintenance, now) -> {
            var fact = maintenance.cancel(reason, now);
            if (maintenance.announcedAt().isPresent()) {
                notices.tell(environments.tidings(NoticeKind.MAINTENANCE_CANCELLED, maintenance), now);
            }
            return List.of(fact);
        });
    }
}

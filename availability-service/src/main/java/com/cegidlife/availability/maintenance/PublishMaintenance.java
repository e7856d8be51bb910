package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.notice.NoticeKind;
import com.cegidlife.availability.notice.Notices;
import com.cegidlife.events.MaintenanceEvent;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an announcement brings about: who is concerned is settled, customers are told, and the clock is set. */
@ApplicationScoped
class PublishMaintenance {

    private final ConcernedEnvironments environments;
    private final Notices notices;
    private final Timers timers;

    PublishMaintenance(ConcernedEnvironments environments, Notices notices, Timers timers) {
        this.environments = environments;
        this.notices = notices;
        this.timers = timers;
    }

    /** @return the announcement, and the start when it is due already */
    List<MaintenanceEvent> publish(Maintenance maintenance, Instant now) {
        maintenance.announce(now);
        var facts = new ArrayList<MaintenanceEvent>();
        facts.add(maintenance.announced(environments.settle(maintenance.id())));
        notices.tell(environments.tidings(NoticeKind.MAINTENANCE_ANNOUNCED, maintenance), now);
        timers.set(List.of(
                new Timer(
                        TurnMaintenance.TIMER,
                        maintenance.id(),
                        maintenance.window().start()),
                new Timer(
                        TurnMaintenance.TIMER,
                        maintenance.id(),
                        maintenance.window().end())));
        facts.addAll(maintenance.turn(now));
        return facts;
    }
}

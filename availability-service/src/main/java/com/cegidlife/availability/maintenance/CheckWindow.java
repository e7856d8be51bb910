package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.environment.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells whether a window could be announced now, and what else is announced for the same environments and time. */
@ApplicationScoped
public class CheckWindow {

    private static final UUID NOT_KEPT_YET = new UUID(0, 0);

    private final Maintenances maintenances;
    private final ConcernedEnvironments environments;
    private final Clock clock;

    CheckWindow(Maintenances maintenances, ConcernedEnvironments environments, Clock clock) {
        this.maintenances = maintenances;
        this.environments = environments;
        this.clock = clock;
    }

    /** Keeps and announces nothing. */
    @Transactional
    public Answer check(Window window, Reach reach) {
        var now = clock.instant();
        window.mustStartNear(now);
        environments.mustBeKnown(reach);
        return new Answer(WindowCheck.of(window, now), maintenances.overlapping(NOT_KEPT_YET, window, reach));
    }

    /** Announced maintenance that one that is kept has environments and time in common with. */
    @Transactional
    public List<Maintenance> overlapping(Maintenance maintenance) {
        return maintenances.overlapping(maintenance.id(), maintenance.window(), environments.reachOf(maintenance));
    }

    /** @param overlapping warned of, not refused: the first twenty */
    public record Answer(WindowCheck check, List<Maintenance> overlapping) {}
}

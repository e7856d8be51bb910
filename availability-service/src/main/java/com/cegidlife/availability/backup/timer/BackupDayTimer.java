package com.cegidlife.availability.backup.timer;

import com.cegidlife.availability.backup.CheckBackups;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks at the backups of each day when their reports should have come. */
@ApplicationScoped
class BackupDayTimer implements TimerHandler {

    private final CheckBackups checkBackups;

    BackupDayTimer(CheckBackups checkBackups) {
        this.checkBackups = checkBackups;
    }

    void plan(@Observes StartupEvent started) {
        checkBackups.plan();
    }

    @Override
    public String kind() {
        return CheckBackups.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        checkBackups.check(timer.dueAt(), timer.subject());
    }
}

package com.cegidlife.learning.certification.timer;

import com.cegidlife.learning.certification.SupersedeCertifications;
import com.cegidlife.learning.release.RecordRelease;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Fires when the day of a major release begins, and again as long as there are certifications to supersede. */
@Singleton
public class MajorReleases implements TimerHandler {

    private final SupersedeCertifications supersedeCertifications;
    private final Timers timers;
    private final Clock clock;

    MajorReleases(SupersedeCertifications supersedeCertifications, Timers timers, Clock clock) {
        this.supersedeCertifications = supersedeCertifications;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RecordRelease.SUPERSEDING;
    }

    @Override
    public void fire(Timer timer) {
        if (supersedeCertifications.supersede(timer.subject()) > 0) {
            timers.set(new Timer(kind(), timer.subject(), clock.instant()));
        }
    }
}

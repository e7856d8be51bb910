package com.cegidlife.learning.release;

import com.cegidlife.events.ReleasePublished;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps a release (R1.4); a major one is looked at when its day begins, and when certifications end (R10.5). */
@ApplicationScoped
public class RecordRelease {

    /** Kind of the timers that fire when a major release supersedes certifications. */
    public static final String SUPERSEDING = "major-release";

    /** Kind of the timers that fire when the certifications that a release superseded end after a grace period. */
    public static final String END_OF_GRACE = "certifications-end";

    private static final String CONSUMER = "release/record-release";

    /** An exam that was being scored while certifications were superseded is found by a second look. */
    private static final Duration SECOND_LOOK = Duration.ofHours(1);

    private final Inbox inbox;
    private final Releases releases;
    private final ReleaseSettings settings;
    private final Timers timers;
    private final Clock clock;

    RecordRelease(Inbox inbox, Releases releases, ReleaseSettings settings, Timers timers, Clock clock) {
        this.inbox = inbox;
        this.releases = releases;
        this.settings = settings;
        this.timers = timers;
        this.clock = clock;
    }

    /** A release is published once; told again, it changes nothing. */
    @Transactional
    public void record(UUID eventId, ReleasePublished published) {
        if (!inbox.isNew(CONSUMER, eventId)
                || releases.findByIdOptional(published.releaseId()).isPresent()) {
            return;
        }
        var release = new Release(published, settings.grace());
        releases.persist(release);
        if (release.isMajor()) {
            timers.set(looks(release));
        }
    }

    private List<Timer> looks(Release release) {
        var now = clock.instant();
        var start = release.hasStartedAt(now) ? now : release.startsAt();
        var looks = new ArrayList<>(List.of(
                new Timer(SUPERSEDING, release.id(), start),
                new Timer(SUPERSEDING, release.id(), start.plus(SECOND_LOOK))));
        if (release.certificationsEndAt().isAfter(start)) {
            looks.add(new Timer(END_OF_GRACE, release.id(), release.certificationsEndAt()));
        }
        return looks;
    }
}

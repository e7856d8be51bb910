package com.cegidlife.availability.release;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

/** How every change of a release is made: one at a time, on the version that the person read, with an entry in the audit. */
@ApplicationScoped
class ChangeRelease {

    private final Releases releases;
    private final Audit audit;
    private final Clock clock;

    ChangeRelease(Releases releases, Audit audit, Clock clock) {
        this.releases = releases;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param action what was decided, a stable verb for the audit */
    @Transactional
    Release decide(Change change, String action, BiConsumer<Release, Instant> work) {
        var release = releases.toChange(change.releaseId());
        Versions.mustMatch(release.version(), change.version());
        var before = release.state().name();
        work.accept(release, clock.instant());
        releases.flush();
        audit.record(new Decision(
                change.by(),
                action,
                "release/" + release.id(),
                null,
                before,
                release.state().name()));
        return release;
    }
}

package com.cegidlife.learning.certification;

import com.cegidlife.learning.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells where holders stand once the certifications that a release superseded end, after a grace period (D6). */
@ApplicationScoped
public class EndGrace {

    private static final int BATCH = 2_000;

    private final Releases releases;
    private final OpenCertifications certifications;
    private final Event<HoldersChanged> changed;

    EndGrace(Releases releases, OpenCertifications certifications, Event<HoldersChanged> changed) {
        this.releases = releases;
        this.certifications = certifications;
        this.changed = changed;
    }

    /**
     * Does so for some holders, after those of whom it was told before.
     *
     * @return for how many
     */
    @Transactional
    public int tell(UUID releaseId) {
        var release = releases.findById(releaseId);
        var holders = certifications.holdersEndedBy(release, BATCH);
        if (!holders.isEmpty()) {
            changed.fire(new HoldersChanged(holders));
            holders.keySet().stream().reduce((one, next) -> next).ifPresent(release::toldUpTo);
        }
        return holders.size();
    }
}

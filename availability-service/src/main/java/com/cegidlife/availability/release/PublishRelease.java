package com.cegidlife.availability.release;

import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Says that customers have a release, and tells the other services. */
@ApplicationScoped
public class PublishRelease {

    private final ChangeRelease changeRelease;
    private final ProductVersions versions;
    private final Outbox outbox;

    PublishRelease(ChangeRelease changeRelease, ProductVersions versions, Outbox outbox) {
        this.changeRelease = changeRelease;
        this.versions = versions;
        this.outbox = outbox;
    }

    /** @throws Refusal before its day, and of a new version that customers were not told of (R10.2) */
    @Transactional
    public Release publish(Change change) {
        return changeRelease.decide(change, "publish-release", (release, now) -> {
            outbox.add(release.publish(now));
            if (release.isNewVersion()) {
                outbox.add(versions.released(release));
            }
        });
    }
}

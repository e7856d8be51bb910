package com.cegidlife.learning.certification;

import com.cegidlife.learning.certification.OpenCertifications.Superseded;
import com.cegidlife.learning.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ends the certifications of older versions at a major release, and tells their holders (R10.5, R15.7, R15.12). */
@ApplicationScoped
public class SupersedeCertifications {

    /** Holders a transaction: enough to be fast, few enough to repeat after a crash. */
    private static final int BATCH = 2_000;

    private final Releases releases;
    private final OpenCertifications certifications;
    private final CertificationMails mails;
    private final Event<HoldersChanged> changed;
    private final Clock clock;

    SupersedeCertifications(
            Releases releases,
            OpenCertifications certifications,
            CertificationMails mails,
            Event<HoldersChanged> changed,
            Clock clock) {
        this.releases = releases;
        this.certifications = certifications;
        this.mails = mails;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Does so for some holders, each with all certifications of the product and one mail. Those that are done are not found
     * again, so that whoever calls this until it answers zero has told everyone once, crashes or not.
     *
     * @return for how many certifications
     */
    @Transactional
    public int supersede(UUID releaseId) {
        var release = releases.findById(releaseId);
        var superseded = certifications.supersede(release, BATCH);
        mails.tellOfRelease(release, superseded);
        if (!clock.instant().isBefore(release.certificationsEndAt()) && !superseded.isEmpty()) {
            changed.fire(holders(superseded));
        }
        return superseded.size();
    }

    private static HoldersChanged holders(List<Superseded> superseded) {
        return new HoldersChanged(superseded.stream()
                .collect(Collectors.toMap(Superseded::userId, Superseded::customerId, (one, same) -> one)));
    }
}

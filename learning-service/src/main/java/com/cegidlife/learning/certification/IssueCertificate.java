package com.cegidlife.learning.certification;

import com.cegidlife.learning.attempt.ExamPassed;
import com.cegidlife.learning.release.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

/** Certifies whoever passes an exam, in the transaction that scores the attempt (R15.6, R15.11). */
@ApplicationScoped
class IssueCertificate {

    private final Certifications certifications;
    private final NameCertificate nameCertificate;
    private final Releases releases;
    private final CertificationMails mails;
    private final Event<HoldersChanged> changed;

    IssueCertificate(
            Certifications certifications,
            NameCertificate nameCertificate,
            Releases releases,
            CertificationMails mails,
            Event<HoldersChanged> changed) {
        this.certifications = certifications;
        this.nameCertificate = nameCertificate;
        this.releases = releases;
        this.mails = mails;
        this.changed = changed;
    }

    /**
     * Once for each attempt. One that began before a major release and ended after it, or was found passed after it, is about
     * the older version (R15.7).
     */
    void issue(@Observes ExamPassed passed) {
        if (certifications.hasOneFor(passed.attemptId())) {
            return;
        }
        var certification = new Certification(nameCertificate.name(passed), passed);
        releases.superseding(passed.product(), passed.productVersion())
                .ifPresent(certification::supersededFromTheStartBy);
        certifications.persist(certification);
        mails.tellOfIssue(certification);
        changed.fire(HoldersChanged.of(certification));
    }
}

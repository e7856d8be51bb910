package com.cegidlife.learning.certification;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a certificate back, with a reason that its holder and whoever verifies it are told. */
@ApplicationScoped
public class RevokeCertificate {

    private final Certifications certifications;
    private final CertificationMails mails;
    private final Event<HoldersChanged> changed;
    private final Audit audit;
    private final Clock clock;

    RevokeCertificate(
            Certifications certifications,
            CertificationMails mails,
            Event<HoldersChanged> changed,
            Audit audit,
            Clock clock) {
        this.certifications = certifications;
        this.mails = mails;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such certificate, it has changed since, or was revoked before */
    @Transactional
    public Certification revoke(Revocation revocation) {
        var certification = certifications.toChange(revocation.number());
        Versions.mustMatch(certification.version(), revocation.version());
        var before = certification.statusAt(clock.instant());
        certification.revoke(clock.instant(), revocation.reason());
        audit.record(new Decision(
                revocation.trainerId(),
                "revoke-certificate",
                "certificate/" + certification.number(),
                revocation.reason(),
                before.name(),
                CertificateStatus.REVOKED.name()));
        mails.tellOfRevocation(certification);
        changed.fire(HoldersChanged.of(certification));
        return certification;
    }

    /**
     * What a trainer wants.
     *
     * @param number of the certificate
     * @param version of the certificate as it was read
     */
    public record Revocation(String number, long version, UUID trainerId, String reason) {}
}

package com.cegidlife.learning.certification;

import com.cegidlife.learning.certification.CertifiedPeriod.Ending;
import com.cegidlife.learning.release.Release;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What ends a certification: a major release, a revocation, both or nothing yet. */
@Embeddable
public class Ends {

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "superseded_by")
    private UUID supersededBy;

    @Column(name = "superseded_by_version")
    private String supersededByVersion;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revocation_reason")
    private String revocationReason;

    protected Ends() {}

    /** @param passedAt before which no certification ends */
    void supersede(Release release, Instant passedAt) {
        var end = release.certificationsEndAt();
        validUntil = end.isBefore(passedAt) ? passedAt : end;
        supersededBy = release.id();
        supersededByVersion = release.version();
    }

    void revoke(Instant now, String reason) {
        revokedAt = now;
        revocationReason = reason;
    }

    CertificateStatus statusAt(Instant instant) {
        if (revokedAt != null && !instant.isBefore(revokedAt)) {
            return CertificateStatus.REVOKED;
        }
        return validUntil != null && !instant.isBefore(validUntil)
                ? CertificateStatus.SUPERSEDED
                : CertificateStatus.VALID;
    }

    /** Whatever comes first. */
    public Optional<Instant> until() {
        return Stream.of(validUntil(), revokedAt()).flatMap(Optional::stream).min(Instant::compareTo);
    }

    /** What that is. */
    Optional<Ending> ending() {
        return until().<Ending>map(end -> end.equals(validUntil)
                ? new Ending.Superseded(supersededByVersion)
                : new Ending.Revoked(revocationReason));
    }

    /** End by a major release, excluded; empty while there was none, whether revoked or not. */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** The version whose major release it is; empty as {@link #validUntil()}. */
    public Optional<String> supersededByVersion() {
        return Optional.ofNullable(supersededByVersion);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<String> revocationReason() {
        return Optional.ofNullable(revocationReason);
    }
}

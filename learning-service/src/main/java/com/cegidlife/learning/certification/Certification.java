package com.cegidlife.learning.certification;

import com.cegidlife.learning.attempt.ExamPassed;
import com.cegidlife.learning.certification.CertifiedPeriod.Ending;
import com.cegidlife.learning.release.Release;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a user has passed the exam of a functional role on a version of its product, to whom a certificate bears witness
 * (R15.6). Valid until a major release of the product supersedes it (R15.7), unless it is revoked before. A user has one
 * for each exam passed.
 */
@Entity
@Table(name = "certifications")
public class Certification {

    @Id
    private UUID id;

    private String number;

    private String token;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "functional_role")
    private String functionalRole;

    private String product;

    @Column(name = "product_version")
    private String productVersion;

    @Column(name = "passed_at")
    private Instant passedAt;

    @Column(name = "right_answers")
    private int rightAnswers;

    @Column(name = "drawn_questions")
    private int drawnQuestions;

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

    @Column(name = "status_index", insertable = false, updatable = false)
    private long statusIndex;

    private long version;

    protected Certification() {}

    Certification(Naming naming, ExamPassed passed) {
        id = naming.id();
        number = naming.number();
        token = naming.token();
        holderName = naming.holderName();
        attemptId = passed.attemptId();
        userId = passed.userId();
        customerId = passed.customerId();
        functionalRole = passed.functionalRole();
        product = passed.product();
        productVersion = passed.productVersion();
        passedAt = passed.passedAt();
        rightAnswers = passed.right();
        drawnQuestions = passed.drawn();
    }

    /**
     * How a certificate is called.
     *
     * @param token proves to whoever has it that the certificate was shown to them; nobody guesses it
     * @param holderName as it was when the exam was passed
     */
    record Naming(UUID id, String number, String token, String holderName) {}

    /** The exam was about an older version than a major release that had started: superseded from its first instant (R15.7). */
    void supersededFromTheStartBy(Release release) {
        var end = release.certificationsEndAt();
        validUntil = end.isBefore(passedAt) ? passedAt : end;
        supersededBy = release.id();
        supersededByVersion = release.version();
    }

    /** @throws Refusal when it was revoked before */
    void revoke(Instant now, String reason) {
        if (revokedAt != null) {
            throw new Refusal(CertificationProblem.CERTIFICATE_REVOKED).with("number", number);
        }
        revokedAt = now;
        revocationReason = reason;
        version++;
    }

    /** What it is worth at an instant. */
    public CertificateStatus statusAt(Instant instant) {
        if (revokedAt != null && !instant.isBefore(revokedAt)) {
            return CertificateStatus.REVOKED;
        }
        return validUntil != null && !instant.isBefore(validUntil)
                ? CertificateStatus.SUPERSEDED
                : CertificateStatus.VALID;
    }

    /** When it is valid, whatever ends it first. */
    public CertifiedPeriod period() {
        var revokedFirst = revokedAt != null && (validUntil == null || revokedAt.isBefore(validUntil));
        var until = Optional.ofNullable(revokedFirst ? revokedAt : validUntil);
        var ending = until.<Ending>map(
                end -> revokedFirst ? new Ending.Revoked(revocationReason) : new Ending.Superseded(supersededByVersion));
        return new CertifiedPeriod(number, functionalRole, product, productVersion, passedAt, until, ending);
    }

    public UUID id() {
        return id;
    }

    /** What people call it, such as {@code C-2026-000001}. */
    public String number() {
        return number;
    }

    /** In the address at which anybody verifies the certificate. */
    public String token() {
        return token;
    }

    public UUID userId() {
        return userId;
    }

    public UUID customerId() {
        return customerId;
    }

    public String holderName() {
        return holderName;
    }

    public String functionalRole() {
        return functionalRole;
    }

    public String product() {
        return product;
    }

    /** The version that the exam was about. */
    public String productVersion() {
        return productVersion;
    }

    public Instant passedAt() {
        return passedAt;
    }

    public int rightAnswers() {
        return rightAnswers;
    }

    public int drawnQuestions() {
        return drawnQuestions;
    }

    /** End by a major release, excluded; empty while there was none, whether revoked or not. */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** The version whose major release ends it; empty as {@link #validUntil()}. */
    public Optional<String> supersededByVersion() {
        return Optional.ofNullable(supersededByVersion);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<String> revocationReason() {
        return Optional.ofNullable(revocationReason);
    }

    /** Its place in the public status lists, from 0; given by the database when the row is written. */
    public long statusIndex() {
        return statusIndex;
    }

    /** Rises at every change. */
    public long version() {
        return version;
    }
}

package com.cegidlife.learning.certification;

import com.cegidlife.learning.attempt.ExamPassed;
import com.cegidlife.learning.release.Release;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "holder_name")
    private String holderName;

    @Embedded
    private PassedExam exam;

    /** Null while nothing ends it. */
    @Embedded
    private Ends ends;

    @Column(name = "status_index", insertable = false, updatable = false)
    private long statusIndex;

    private long version;

    protected Certification() {}

    Certification(Naming naming, ExamPassed passed) {
        id = naming.id();
        number = naming.number();
        token = naming.token();
        holderName = naming.holderName();
        userId = passed.userId();
        customerId = passed.customerId();
        exam = PassedExam.of(passed);
    }

    /** The exam was about an older version than a major release that had started: superseded from its first instant (R15.7). */
    void supersededFromTheStartBy(Release release) {
        ends = ends();
        ends.supersede(release, exam.passedAt());
    }

    /** @throws Refusal when it was revoked before */
    void revoke(Instant now, String reason) {
        ends = ends();
        if (ends.revokedAt().isPresent()) {
            throw new Refusal(CertificationProblem.CERTIFICATE_REVOKED).with("number", number);
        }
        ends.revoke(now, reason);
        version++;
    }

    /** What it is worth at an instant. */
    public CertificateStatus statusAt(Instant instant) {
        return ends().statusAt(instant);
    }

    /** When it is valid, whatever ends it first. */
    public CertifiedPeriod period() {
        return new CertifiedPeriod(
                number,
                exam.functionalRole(),
                exam.product(),
                exam.productVersion(),
                exam.passedAt(),
                ends().until(),
                ends().ending());
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

    public PassedExam exam() {
        return exam;
    }

    /** What ends it. */
    public Ends ends() {
        return ends == null ? new Ends() : ends;
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

package com.cegidlife.availability.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The proof that somebody was told of something (R5.3, R10.2). From its first instant it is shown in the CegidLife space; a
 * mail follows where an address is known.
 */
@Entity
@Table(name = "notices")
public class Notice {

    @Id
    private UUID id;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "user_id")
    private UUID userId;

    private String recipient;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "ahead_of")
    private Instant aheadOf;

    @Column(name = "mail_id")
    private UUID mailId;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    /** Written by the database when the mail leaves. */
    @Column(name = "sent_at", insertable = false, updatable = false)
    private Instant sentAt;

    protected Notice() {}

    void mailed(UUID mail, Instant now) {
        mailId = mail;
        mailedAt = now;
    }

    public UUID id() {
        return id;
    }

    public NoticeKind kind() {
        return kind;
    }

    public UUID customerId() {
        return customerId;
    }

    /** Empty when no address of the customer is known. */
    public Optional<UUID> userId() {
        return Optional.ofNullable(userId);
    }

    /** The address; empty when none of the customer is known. */
    public Optional<String> recipient() {
        return Optional.ofNullable(recipient);
    }

    /** From when it is shown in the CegidLife space. */
    public Instant notedAt() {
        return notedAt;
    }

    /** Elapsed time from {@link #notedAt} to what it tells of. */
    public Duration ahead() {
        return Duration.between(notedAt, aheadOf);
    }

    /** When the mail was left to be sent; empty before, and without recipient. */
    public Optional<Instant> mailedAt() {
        return Optional.ofNullable(mailedAt);
    }

    /** When the mail server took the mail. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}

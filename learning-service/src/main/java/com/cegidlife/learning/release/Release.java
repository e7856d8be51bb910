package com.cegidlife.learning.release;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.events.ReleasePublished;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/**
 * A release of a product, as availability-service told it (R1.4). A major one ends the certifications of older versions at
 * 00:00 Europe/Paris of its day, or when the grace period that begins then is over (R10.5, R15.7, D6).
 */
@Entity
@Table(name = "releases")
public class Release {

    @Id
    private UUID id;

    private String product;

    private String version;

    @Enumerated(EnumType.STRING)
    private ReleaseCategory category;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    private boolean major;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "certifications_end_at")
    private Instant certificationsEndAt;

    @Column(name = "told_up_to")
    private UUID toldUpTo;

    protected Release() {}

    /** @param grace civil days, months or years that certifications outlive the release (D6) */
    public Release(ReleasePublished published, Period grace) {
        id = published.releaseId();
        product = published.product();
        version = published.version();
        category = published.category();
        releasedOn = published.releasedOn();
        major = published.major();
        publishedAt = published.publishedAt();
        startsAt = startOf(releasedOn);
        certificationsEndAt = startOf(releasedOn.plus(grace));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BookletCalendars.PARIS).toInstant();
    }

    /** Whether certifications on a version of this product end with this release. */
    public boolean supersedes(String productVersion) {
        return major && new VersionNumber(productVersion).isOlderThan(new VersionNumber(version));
    }

    public boolean hasStartedAt(Instant instant) {
        return !instant.isBefore(startsAt);
    }

    /** Holders up to this one, in the order of their ids, were told where they stand since their certifications ended. */
    public void toldUpTo(UUID userId) {
        toldUpTo = userId;
    }

    public Optional<UUID> toldUpTo() {
        return Optional.ofNullable(toldUpTo);
    }

    public UUID id() {
        return id;
    }

    public String product() {
        return product;
    }

    public String version() {
        return version;
    }

    public ReleaseCategory category() {
        return category;
    }

    public LocalDate releasedOn() {
        return releasedOn;
    }

    public boolean isMajor() {
        return major;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** 00:00 Europe/Paris of its day. */
    public Instant startsAt() {
        return startsAt;
    }

    /** When the certifications that it supersedes end: its start, or later when a grace period applies (D6). */
    public Instant certificationsEndAt() {
        return certificationsEndAt;
    }
}

package com.cegidlife.availability.release;

import com.cegidlife.availability.release.Prospectus.Effects;
import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.events.ReleaseEvent;
import com.cegidlife.events.ReleasePublished;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A release of a product (R10.1): prepared, announced – a new version must be, before its day (R10.2) –, and published from
 * its day on. What it says never changes: another date is another release.
 */
@Entity
@Table(name = "releases")
public class Release {

    @Id
    private UUID id;

    private String product;

    @Enumerated(EnumType.STRING)
    private ReleaseCategory category;

    @Column(name = "version_number")
    private String versionNumber;

    @Column(name = "summary_french")
    private String summaryFrench;

    @Column(name = "summary_english")
    private String summaryEnglish;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    private boolean major;

    @Column(name = "needs_services")
    private boolean needsServices;

    @Column(name = "breaks_specific_reports")
    private boolean breaksSpecificReports;

    @Column(name = "maintenance_id")
    private UUID maintenanceId;

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private long version;

    protected Release() {}

    Release(UUID id, Prospectus prospectus) {
        this.id = id;
        product = prospectus.product();
        category = prospectus.category();
        versionNumber = prospectus.versionNumber();
        summaryFrench = prospectus.summary().french();
        summaryEnglish = prospectus.summary().english();
        releasedOn = prospectus.releasedOn();
        major = prospectus.effects().major();
        needsServices = prospectus.effects().needsServices();
        breaksSpecificReports = prospectus.effects().breaksSpecificReports();
        maintenanceId = prospectus.maintenanceId().orElse(null);
        state = ReleaseState.PREPARED;
    }

    /** @throws Refusal when its day has come: customers are told in advance (R10.2) */
    void announce(Instant now) {
        mustBe(ReleaseState.PREPARED);
        if (!now.isBefore(startOfDay())) {
            throw new Refusal(ReleaseProblem.RELEASE_ANNOUNCED_TOO_LATE).with("releasedOn", releasedOn);
        }
        state = ReleaseState.ANNOUNCED;
        announcedAt = now;
    }

    /** @throws Refusal when its day has not come, or it is a new version that customers were not told of (R10.2) */
    ReleaseEvent publish(Instant now) {
        if (category == ReleaseCategory.NEW_VERSION && state == ReleaseState.PREPARED) {
            throw new Refusal(ReleaseProblem.RELEASE_NOT_ANNOUNCED).with("versionNumber", versionNumber);
        }
        mustBe(ReleaseState.PREPARED, ReleaseState.ANNOUNCED);
        if (now.isBefore(startOfDay())) {
            throw new Refusal(ReleaseProblem.RELEASE_BEFORE_ITS_DAY).with("releasedOn", releasedOn);
        }
        state = ReleaseState.PUBLISHED;
        publishedAt = now;
        return new ReleasePublished(
                id,
                product,
                category,
                versionNumber,
                releasedOn,
                major,
                needsServices,
                breaksSpecificReports,
                maintenanceId(),
                now);
    }

    void withdraw() {
        mustBe(ReleaseState.PREPARED, ReleaseState.ANNOUNCED);
        state = ReleaseState.WITHDRAWN;
    }

    private void mustBe(ReleaseState... possible) {
        if (!List.of(possible).contains(state)) {
            throw new Refusal(ReleaseProblem.RELEASE_STATE).with("state", state);
        }
    }

    /** The first instant of its day in Paris. */
    Instant startOfDay() {
        return releasedOn.atStartOfDay(BookletCalendars.PARIS).toInstant();
    }

    boolean isNewVersion() {
        return category == ReleaseCategory.NEW_VERSION;
    }

    public UUID id() {
        return id;
    }

    /** What it is, as it was prepared. */
    public Prospectus prospectus() {
        return new Prospectus(
                product,
                category,
                versionNumber,
                new Text(summaryFrench, summaryEnglish),
                releasedOn,
                new Effects(major, needsServices, breaksSpecificReports),
                maintenanceId());
    }

    private Optional<UUID> maintenanceId() {
        return Optional.ofNullable(maintenanceId);
    }

    public ReleaseState state() {
        return state;
    }

    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public long version() {
        return version;
    }
}

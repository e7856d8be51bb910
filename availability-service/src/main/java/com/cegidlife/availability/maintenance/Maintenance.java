package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.availability.CoverKind;
import com.cegidlife.businesstime.OpenInterval;
import com.cegidlife.events.MaintenanceAnnounced;
import com.cegidlife.events.MaintenanceCancelled;
import com.cegidlife.events.MaintenanceEnded;
import com.cegidlife.events.MaintenanceEvent;
import com.cegidlife.events.MaintenanceKind;
import com.cegidlife.events.MaintenanceOverrun;
import com.cegidlife.events.MaintenancePlanned;
import com.cegidlife.events.MaintenanceStarted;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A maintenance: planned as a draft, announced when it breaks no rule (R5.1 to R5.3), started and ended by the clock or by
 * an operator; or urgent, with a reason, and announced at once (R5.4). Once announced its window never changes: another
 * time is another maintenance.
 */
@Entity
@Table(name = "maintenances")
public class Maintenance {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MaintenanceKind kind;

    @Enumerated(EnumType.STRING)
    private MaintenanceState state;

    @Embedded
    private PlannedWork work;

    private String reason;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancellation_reason")
    private String cancellationReason;

    @Version
    private long version;

    protected Maintenance() {}

    private Maintenance(UUID id, MaintenanceKind kind, Plan plan, String reason) {
        this.id = id;
        this.kind = kind;
        this.reason = reason;
        work = new PlannedWork(plan);
        state = MaintenanceState.PLANNED;
    }

    static Maintenance planned(UUID id, Plan plan) {
        return new Maintenance(id, MaintenanceKind.PLANNED, plan, null);
    }

    /** @param reason why it cannot wait (R5.4) */
    static Maintenance urgent(UUID id, Plan plan, String reason) {
        return new Maintenance(id, MaintenanceKind.URGENT, plan, reason);
    }

    MaintenanceEvent drafted() {
        var subject = work.subject().title();
        return new MaintenancePlanned(id, subject.french(), subject.english(), window().start(), window().end());
    }

    MaintenanceEvent revise(Plan plan) {
        mustBe(MaintenanceState.PLANNED);
        work = new PlannedWork(plan);
        return drafted();
    }

    /** @throws Refusal when the window of a planned one breaks a rule, naming each, with the nearest window that does not */
    void announce(Instant now) {
        mustBe(MaintenanceState.PLANNED);
        if (kind == MaintenanceKind.PLANNED) {
            WindowCheck.of(window(), now).mustBeValid();
        }
        state = MaintenanceState.ANNOUNCED;
        announcedAt = now;
    }

    /** @param named the environments that are named one by one; none for another reach */
    MaintenanceEvent announced(List<UUID> named) {
        var title = subject().title();
        var blocking = window().blocking();
        return new MaintenanceAnnounced(
                id,
                kind,
                title.french(),
                title.english(),
                reason(),
                window().start(),
                window().end(),
                blocking.map(OpenInterval::from),
                blocking.map(OpenInterval::to),
                work.reach(),
                work.reachProduct(),
                work.reachCustomerId(),
                named,
                announcedAt);
    }

    /** Does what is due by now: begins at the start of the window, ends or overruns at its end. */
    List<MaintenanceEvent> turn(Instant now) {
        var facts = new ArrayList<MaintenanceEvent>();
        if (state == MaintenanceState.ANNOUNCED && !now.isBefore(window().start())) {
            state = MaintenanceState.STARTED;
            startedAt = window().start();
            facts.add(new MaintenanceStarted(id, kind, startedAt, window().end()));
        }
        if (state == MaintenanceState.STARTED && !now.isBefore(window().end())) {
            facts.add(work.endsByItself() ? endAt(window().end()) : overrun());
        }
        return facts;
    }

    private MaintenanceEvent overrun() {
        state = MaintenanceState.OVERRUN;
        return new MaintenanceOverrun(id, kind, window().end());
    }

    /** The work is over now, as an operator says; what the clock has not told yet comes first. */
    List<MaintenanceEvent> end(Instant now) {
        var facts = new ArrayList<>(turn(now));
        if (state != MaintenanceState.ENDED) {
            mustBe(MaintenanceState.STARTED, MaintenanceState.OVERRUN);
            facts.add(endAt(now));
        } else if (facts.isEmpty()) {
            throw wrongState();
        }
        return facts;
    }

    private MaintenanceEvent endAt(Instant end) {
        state = MaintenanceState.ENDED;
        endedAt = end;
        return new MaintenanceEnded(id, kind, startedAt, end, window().end());
    }

    /** @throws Refusal when it has begun: from then on it can only end */
    MaintenanceEvent cancel(String why, Instant now) {
        mustBe(MaintenanceState.PLANNED, MaintenanceState.ANNOUNCED);
        if (state == MaintenanceState.ANNOUNCED && !now.isBefore(window().start())) {
            throw wrongState();
        }
        state = MaintenanceState.CANCELLED;
        cancelledAt = now;
        cancellationReason = why;
        return new MaintenanceCancelled(id, kind, announcedAt != null, why, now);
    }

    private void mustBe(MaintenanceState... possible) {
        if (!List.of(possible).contains(state)) {
            throw wrongState();
        }
    }

    private Refusal wrongState() {
        return new Refusal(MaintenanceProblem.MAINTENANCE_STATE).with("state", state);
    }

    /**
     * Until when it excuses outages, excluded (R6.3, R6.4): a planned one until the end of its window, or of the work when
     * that was earlier; an urgent one as long as it really lasts.
     */
    Instant coveredUntil(Instant now) {
        if (kind == MaintenanceKind.URGENT) {
            return endedAt == null ? now : endedAt;
        }
        return endedAt != null && endedAt.isBefore(window().end()) ? endedAt : window().end();
    }

    CoverKind coverKind() {
        return kind == MaintenanceKind.URGENT ? CoverKind.URGENT : CoverKind.PLANNED;
    }

    public UUID id() {
        return id;
    }

    public MaintenanceKind kind() {
        return kind;
    }

    public MaintenanceState state() {
        return state;
    }

    public Subject subject() {
        return work.subject();
    }

    public Window window() {
        return work.window();
    }

    /** What was asked for, as it stands. */
    public PlannedWork work() {
        return work;
    }

    public boolean endsByItself() {
        return work.endsByItself();
    }

    /** Why it is urgent; empty for a planned one. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Empty for a draft, and for one cancelled as a draft. */
    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When the work ended, excluded. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    public long version() {
        return version;
    }
}

package com.cegidlife.learning.websession;

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
import java.util.Optional;
import java.util.UUID;

/**
 * A live web session (R13.4). Its life: planned, and changed until it begins; cancelled, or held; then its replay is filed in
 * the knowledge base, once.
 */
@Entity
@Table(name = "web_sessions")
public class WebSession {

    @Id
    private UUID id;

    @Embedded
    private Plan plan;

    /** Kept by {@link Seats}. */
    @Column(insertable = false, updatable = false)
    private int taken;

    @Enumerated(EnumType.STRING)
    private WebSessionState state;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "replay_slug")
    private String replaySlug;

    /** Of what trainers decide: people who register do not change it. */
    @Version
    private long version;

    protected WebSession() {}

    /** @throws Refusal when it would begin in the past */
    WebSession(UUID id, Plan plan, Instant now) {
        this.id = id;
        this.state = WebSessionState.PLANNED;
        take(plan, now);
    }

    private void take(Plan next, Instant now) {
        if (!next.startsAt().isAfter(now)) {
            throw new Refusal(WebSessionProblem.WEB_SESSION_IN_THE_PAST);
        }
        plan = next;
    }

    /** @throws Refusal when it is over or has begun, the product is another one, or more people are registered than may come */
    void change(Plan next, Instant now) {
        mustBeToCome(now);
        if (next.capacity() < taken) {
            throw new Refusal(WebSessionProblem.WEB_SESSION_SEATS_TAKEN).with("taken", taken);
        }
        if (!next.product().equals(plan.product())) {
            throw new Refusal(WebSessionProblem.WEB_SESSION_PRODUCT_FIXED).with("product", plan.product());
        }
        take(next, now);
        calendarSequence++;
    }

    /** @throws Refusal when it is over or has begun */
    void cancel(Instant now) {
        mustBeToCome(now);
        state = WebSessionState.CANCELLED;
        calendarSequence++;
    }

    /** @throws Refusal when it is cancelled or has not begun; who attended may be corrected */
    void hold(Instant now) {
        if (state == WebSessionState.CANCELLED) {
            throw over();
        }
        if (plan.startsAt().isAfter(now)) {
            throw new Refusal(WebSessionProblem.WEB_SESSION_NOT_BEGUN);
        }
        state = WebSessionState.HELD;
    }

    /** @throws Refusal when it was not held, or its replay is filed already */
    void file(String slug) {
        if (state != WebSessionState.HELD) {
            throw new Refusal(WebSessionProblem.WEB_SESSION_NOT_HELD);
        }
        if (replaySlug != null) {
            throw new Refusal(WebSessionProblem.WEB_SESSION_REPLAY_FILED).with("slug", replaySlug);
        }
        replaySlug = slug;
    }

    /** @throws Refusal when it is over or has begun */
    void mustBeToCome(Instant now) {
        if (state != WebSessionState.PLANNED) {
            throw over();
        }
        if (!plan.startsAt().isAfter(now)) {
            throw new Refusal(WebSessionProblem.WEB_SESSION_BEGUN);
        }
    }

    private Refusal over() {
        return new Refusal(WebSessionProblem.WEB_SESSION_OVER).with("state", state);
    }

    public UUID id() {
        return id;
    }

    public Plan plan() {
        return plan;
    }

    public WebSessionState state() {
        return state;
    }

    /** Rises whenever a calendar must take over something. */
    int calendarSequence() {
        return calendarSequence;
    }

    /** The name of its replay in the knowledge base; empty until it is filed. */
    public Optional<String> replaySlug() {
        return Optional.ofNullable(replaySlug);
    }

    /** How many have a seat. */
    public int taken() {
        return taken;
    }

    public long version() {
        return version;
    }
}

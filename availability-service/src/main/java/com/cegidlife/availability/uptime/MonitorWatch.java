package com.cegidlife.availability.uptime;

import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * Follows one monitor, seen from one location. A monitor is taken as working until as many consecutive checks as asked
 * have failed, and then as failing until as many have succeeded; each turn dates from the first of those checks (D13).
 */
@Entity
@Table(name = "monitor_watches")
class MonitorWatch {

    @EmbeddedId
    private MonitorId id;

    private boolean failing;

    private Instant since;

    @Column(name = "last_checked_at")
    private Instant lastCheckedAt;

    @Column(name = "contrary_checks")
    private int contraryChecks;

    @Column(name = "contrary_since")
    private Instant contrarySince;

    @Column(name = "contrary_evidence")
    private String contraryEvidence;

    @Version
    private long version;

    protected MonitorWatch() {}

    /** Begins with the first result ever seen; it is then to be observed like every other. */
    MonitorWatch(ProbeResult first) {
        this.id = MonitorId.of(first);
        this.since = first.checkedAt();
    }

    /**
     * Folds the next result.
     *
     * @param consecutiveChecks how many checks in a row confirm a turn, at least 1
     * @return the turn that this result confirms, if it does
     */
    Optional<Turn> observe(ProbeResult result, int consecutiveChecks) {
        lastCheckedAt = result.checkedAt();
        if ((result.outcome() == ProbeOutcome.DOWN) == failing) {
            forgetContraryChecks();
            return Optional.empty();
        }
        if (contraryChecks == 0) {
            contrarySince = result.checkedAt();
            contraryEvidence = result.detail();
        }
        contraryChecks++;
        return contraryChecks < consecutiveChecks ? Optional.empty() : Optional.of(turn());
    }

    /** True when a result is a duplicate, or older than one already folded. */
    boolean isPast(ProbeResult result) {
        return lastCheckedAt != null && !result.checkedAt().isAfter(lastCheckedAt);
    }

    private Turn turn() {
        var turn = new Turn(!failing, contrarySince, lastCheckedAt, contraryEvidence);
        failing = turn.failing();
        since = turn.at();
        forgetContraryChecks();
        return turn;
    }

    private void forgetContraryChecks() {
        contraryChecks = 0;
        contrarySince = null;
        contraryEvidence = null;
    }

    boolean isFailing() {
        return failing;
    }

    /** Empty before the first result. */
    Optional<Instant> lastCheckedAt() {
        return Optional.ofNullable(lastCheckedAt);
    }

    /** Since when it has been failing, or working. */
    Instant since() {
        return since;
    }

    /**
     * A monitor turned from working to failing, or back.
     *
     * @param at the first check of the confirmed turn
     * @param confirmedAt the check that confirmed it
     * @param evidence what the first check saw
     */
    record Turn(boolean failing, Instant at, Instant confirmedAt, String evidence) {}
}

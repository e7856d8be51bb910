package com.cegidlife.availability.uptime;

import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import java.time.Instant;
import java.util.Optional;

/**
 * Follows one monitor, seen from one location. A monitor is taken as working until as many consecutive checks as asked
 * have failed, and then as failing until as many have succeeded; each turn dates from the first of those checks (D13).
 */
class MonitorWatch {

    private final MonitorId id;
    private final long version;
    private boolean failing;
    private Instant since;
    private Instant lastCheckedAt;
    private int contraryChecks;
    private Instant contrarySince;
    private String contraryEvidence;

    /** Begins with the first result ever seen; it is then to be observed like every other. */
    MonitorWatch(ProbeResult first) {
        this.id = MonitorId.of(first);
        this.version = 0;
        this.since = first.checkedAt();
    }

    /** Goes on where it stood. */
    MonitorWatch(State state) {
        this.id = state.id();
        this.version = state.version();
        this.failing = state.failing();
        this.since = state.since();
        this.lastCheckedAt = state.lastCheckedAt();
        this.contraryChecks = state.contraryChecks();
        this.contrarySince = state.contrarySince();
        this.contraryEvidence = state.contraryEvidence();
    }

    State state() {
        return new State(id, failing, since, lastCheckedAt, contraryChecks, contrarySince, contraryEvidence, version);
    }

    MonitorId id() {
        return id;
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

    /**
     * Where it stands: enough to fold the next result.
     *
     * @param contraryChecks how many checks in a row say otherwise; {@code contrarySince} the first of them, when there
     *     is one
     * @param version how often it was written
     */
    record State(
            MonitorId id,
            boolean failing,
            Instant since,
            Instant lastCheckedAt,
            int contraryChecks,
            Instant contrarySince,
            String contraryEvidence,
            long version) {}
}

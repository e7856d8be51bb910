package com.cegidlife.availability.uptime;

import com.cegidlife.availability.uptime.BatchFold.Quorum;
import com.cegidlife.events.ProbeResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows one monitor, seen from one location: where it stands, and the last checks that made it stand there. */
class MonitorWatch {

    private final MonitorId id;
    private final long version;
    private Standing standing;
    private final List<Seen> newest = new ArrayList<>();
    private Recollection recollection;

    /** Begins with the first result ever seen; it is then to be observed like every other. */
    MonitorWatch(ProbeResult first, Quorum quorum) {
        this.id = MonitorId.of(first);
        this.version = 0;
        this.recollection = Recollection.ofNothing(quorum);
    }

    /** Goes on where it stood. */
    MonitorWatch(State state) {
        this.id = state.id();
        this.version = state.version();
        this.standing = state.standing();
        this.recollection = state.recollection();
    }

    State state() {
        return new State(id, standing, recollection(), version);
    }

    MonitorId id() {
        return id;
    }

    /** True when the check is later than every one folded. */
    boolean isNext(Seen seen) {
        return standing == null || standing.isBefore(seen);
    }

    /**
     * Folds the next check.
     * @return the turn that this check confirms, if it does
     */
    Optional<Turn> observe(Seen seen) {
        var before = standing == null ? Standing.beforeAll() : standing;
        standing = before.after(seen, recollection.quorum().consecutiveChecks());
        newest.add(seen);
        return standing.failing() == before.failing()
                ? Optional.empty()
                : Optional.of(
                        new Turn(standing.failing(), standing.since(), seen.checkedAt(), before.evidenceWith(seen)));
    }

    /** Puts a late check in its place; false when it is known already. */
    boolean recall(Seen seen) {
        var more = recollection().with(seen);
        more.ifPresent(found -> {
            recollection = found;
            standing = found.standing();
        });
        return more.isPresent();
    }

    /** The checks known, with what was observed since. */
    Recollection recollection() {
        if (!newest.isEmpty()) {
            var all = new ArrayList<>(recollection.checks());
            all.addAll(newest);
            recollection = new Recollection(recollection.quorum(), recollection.base(), all);
            newest.clear();
        }
        return recollection;
    }

    /** Lets what happened until an instant be beyond recall. */
    void forget(Instant until) {
        recollection = recollection().after(until);
    }

    /** Lets all that happened be beyond recall; what follows is folded by this quorum. */
    void forgetAll(Quorum quorum) {
        newest.clear();
        recollection = Recollection.from(quorum, standing);
    }

    boolean isFailing() {
        return standing != null && standing.failing();
    }

    /** Empty before the first result. */
    Optional<Instant> lastCheckedAt() {
        return Optional.ofNullable(standing).map(Standing::lastCheckedAt);
    }

    /** Since when it has been failing, or working. */
    Instant since() {
        return standing.since();
    }

    /** Whether its last turn was confirmed at this instant or later. */
    boolean hasTurnedSince(Instant instant) {
        return standing != null && standing.hasTurnedSince(instant);
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
     * Enough to fold the next result, and late ones.
     *
     * @param version how often it was written
     */
    record State(MonitorId id, Standing standing, Recollection recollection, long version) {}
}

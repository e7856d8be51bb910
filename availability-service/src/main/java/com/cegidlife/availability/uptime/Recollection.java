package com.cegidlife.availability.uptime;

import com.cegidlife.availability.uptime.BatchFold.Quorum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last checks of a monitor seen from one location, so that a late one can be put in its place: where the monitor stood
 * before them, and each of them in order. Never changes.
 *
 * @param quorum by which they were folded
 * @param base before the first of the checks; null when they are the first ever
 * @param checks later than {@code base}, in order, one an instant
 */
record Recollection(Quorum quorum, Standing base, List<Seen> checks) {

    /** Of checks that follow each other within a second, some minutes; older ones are beyond recall. */
    private static final int MOST = 2_000;

    static Recollection ofNothing(Quorum quorum) {
        return new Recollection(quorum, null, List.of());
    }

    Recollection {
        checks = List.copyOf(checks);
    }

    /** All before this standing is beyond recall. */
    static Recollection from(Quorum quorum, Standing base) {
        return new Recollection(quorum, base, List.of());
    }

    /** The instant up to which nothing can be put in its place any more; the beginning of time when everything can. */
    Instant reach() {
        return base == null ? Instant.MIN : base.lastCheckedAt();
    }

    /** Empty when this check, or one that counts before it at the same instant, is known already. */
    Optional<Recollection> with(Seen seen) {
        var place = place(seen.checkedAt());
        var more = new ArrayList<>(checks);
        if (place < checks.size() && checks.get(place).checkedAt().equals(seen.checkedAt())) {
            if (checks.get(place).compareTo(seen) <= 0) {
                return Optional.empty();
            }
            more.set(place, seen);
        } else {
            more.add(place, seen);
        }
        return Optional.of(new Recollection(quorum, base, more));
    }

    private int place(Instant at) {
        int low = 0;
        int high = checks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (checks.get(middle).checkedAt().isBefore(at)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What is after an instant, or of the last {@value #MOST} checks; what is before has become the base. */
    Recollection after(Instant instant) {
        int forgotten = Math.max(checks.size() - MOST, firstAfter(instant));
        return forgotten == 0
                ? this
                : new Recollection(quorum, standingAfter(forgotten), checks.subList(forgotten, checks.size()));
    }

    private int firstAfter(Instant instant) {
        int first = place(instant);
        return first < checks.size() && checks.get(first).checkedAt().equals(instant) ? first + 1 : first;
    }

    /** Where it stands after all the checks; null when there was none ever. */
    Standing standing() {
        return standingAfter(checks.size());
    }

    private Standing standingAfter(int count) {
        var standing = base;
        for (var seen : checks.subList(0, count)) {
            standing = (standing == null ? Standing.beforeAll() : standing).after(seen, quorum.consecutiveChecks());
        }
        return standing;
    }
}

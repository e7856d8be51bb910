package com.cegidlife.availability.uptime;

import java.time.Instant;

/**
 * Where a monitor stands, seen from one location. It is taken as working until as many consecutive checks as asked have
 * failed, and then as failing until as many have succeeded; each turn dates from the first of those checks (D13).
 *
 * @param since when it began to fail, or to work; 1970 before the first turn
 * @param lastCheckedAt null before the first check is folded
 * @param contraryChecks how many checks in a row say otherwise; {@code contrarySince} and {@code contraryEvidence} tell of
 *     the first of them, null when there is none
 * @param turnedAt the check that confirmed the last turn; null before the first
 */
record Standing(
        boolean failing,
        Instant since,
        Instant lastCheckedAt,
        int contraryChecks,
        Instant contrarySince,
        String contraryEvidence,
        Instant turnedAt) {

    /**
     * Before the first check ever seen: taken as working for ever, so that an outage that other locations see does not end
     * when this one begins to look.
     */
    static Standing beforeAll() {
        return new Standing(false, Instant.EPOCH, null, 0, null, null, null);
    }

    /** After one more check, later than the last one. */
    Standing after(Seen seen, int consecutiveChecks) {
        if (seen.failed() == failing) {
            return new Standing(failing, since, seen.checkedAt(), 0, null, null, turnedAt);
        }
        var first = contraryChecks == 0;
        var contrary = first ? seen.checkedAt() : contrarySince;
        if (contraryChecks + 1 >= consecutiveChecks) {
            return new Standing(!failing, contrary, seen.checkedAt(), 0, null, null, seen.checkedAt());
        }
        return new Standing(
                failing,
                since,
                seen.checkedAt(),
                contraryChecks + 1,
                contrary,
                first ? seen.detail() : contraryEvidence,
                turnedAt);
    }

    /** What the first check of a turn saw that this check confirms. */
    String evidenceWith(Seen confirming) {
        return contraryChecks == 0 ? confirming.detail() : contraryEvidence;
    }

    boolean isBefore(Seen seen) {
        return lastCheckedAt == null || seen.checkedAt().isAfter(lastCheckedAt);
    }

    boolean hasTurnedSince(Instant instant) {
        return turnedAt != null && !turnedAt.isBefore(instant);
    }
}

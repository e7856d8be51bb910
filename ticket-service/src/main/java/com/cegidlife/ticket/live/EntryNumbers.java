package com.cegidlife.ticket.live;

import java.time.Duration;
import java.util.UUID;

/** The numbers of the history's entries, which begin with the millisecond in which they were made (RFC 9562). */
final class EntryNumbers {

    /** Longer than a transaction may last and the clocks of replicas may differ together. */
    private static final long MARGIN = Duration.ofMinutes(2).toMillis();

    private static final int BITS_BEHIND_MILLISECONDS = 16;

    private EntryNumbers() {}

    /** A number below those of all entries that may have been committed after this one. */
    static UUID surelyBefore(UUID entry) {
        var margin = MARGIN << BITS_BEHIND_MILLISECONDS;
        var first = entry.getMostSignificantBits();
        return Long.compareUnsigned(first, margin) < 0 ? new UUID(0, 0) : new UUID(first - margin, 0);
    }

    /** Whether an entry is numbered behind another one, as the database compares them. */
    static boolean isBehind(UUID entry, UUID other) {
        var first = Long.compareUnsigned(entry.getMostSignificantBits(), other.getMostSignificantBits());
        return first > 0
                || (first == 0
                        && Long.compareUnsigned(entry.getLeastSignificantBits(), other.getLeastSignificantBits()) > 0);
    }
}

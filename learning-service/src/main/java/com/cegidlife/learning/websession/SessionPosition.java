package com.cegidlife.learning.websession;

import java.time.Instant;
import java.util.UUID;

/** Where a session stands in the list of all, which is in the order of their starts. */
public record SessionPosition(Instant startsAt, UUID id) {

    /** Between these the database knows every instant. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** Before all that begin from an instant on. */
    public static SessionPosition first(Instant from) {
        return new SessionPosition(from, new UUID(0, 0));
    }

    public SessionPosition {
        startsAt = startsAt.isBefore(FIRST) ? FIRST : startsAt.isAfter(LAST) ? LAST : startsAt;
    }

    /** @throws RuntimeException when it was not written by {@link #toString} */
    public static SessionPosition parse(String position) {
        var parts = position.split("/", 2);
        return new SessionPosition(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return startsAt + "/" + id;
    }
}

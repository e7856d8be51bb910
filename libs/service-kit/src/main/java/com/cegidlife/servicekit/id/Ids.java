package com.cegidlife.servicekit.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives new identifiers: UUID version 7 (RFC 9562). Within one process each sorts after the one before, also within a
 * millisecond and when the clock steps back; between processes they sort by their millisecond.
 */
@ApplicationScoped
public class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong latest = new AtomicLong();
    private final Clock clock;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new identifier, unique across the suite. */
    public UUID next() {
        long now = clock.millis() << COUNTER_BITS;
        long tick = latest.updateAndGet(previous -> Math.max(previous + 1, now));
        long timeAndCounter = (tick >>> COUNTER_BITS) << 16 | VERSION_7 | (tick & COUNTER_MASK);
        return new UUID(timeAndCounter, random.nextLong() >>> 2 | VARIANT_RFC);
    }
}

package com.cegidlife.servicekit.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Gives new identifiers: UUID version 7 (RFC 9562), so that keys made later sort later. */
@ApplicationScoped
public class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new identifier, unique across the suite. */
    public UUID next() {
        long timeAndVersion = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        long variantAndRandom = random.nextLong() >>> 2 | VARIANT_RFC;
        return new UUID(timeAndVersion, variantAndRandom);
    }
}

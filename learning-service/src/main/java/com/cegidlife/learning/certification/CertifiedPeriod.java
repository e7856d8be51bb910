package com.cegidlife.learning.certification;

import java.time.Instant;
import java.util.Optional;

/**
 * When a certification of a user is valid (R15.7).
 *
 * @param number of the certificate
 * @param from when the exam was passed
 * @param until end, excluded; empty while nothing ends it
 * @param ending what ends it; empty as long as {@code until}
 */
public record CertifiedPeriod(
        String number,
        String functionalRole,
        String product,
        String productVersion,
        Instant from,
        Optional<Instant> until,
        Optional<Ending> ending) {

    /** What ended a certification, or will when a grace period is over. */
    public sealed interface Ending {

        /** @param version of the product whose major release it was (R15.7) */
        record Superseded(String version) implements Ending {}

        record Revoked(String reason) implements Ending {}
    }

    public boolean hasBegunAt(Instant instant) {
        return !instant.isBefore(from);
    }

    public boolean isValidAt(Instant instant) {
        return hasBegunAt(instant)
                && until.filter(end -> !instant.isBefore(end)).isEmpty();
    }
}

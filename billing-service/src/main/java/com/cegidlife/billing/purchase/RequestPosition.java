package com.cegidlife.billing.purchase;

import java.time.Instant;
import java.util.UUID;

/** A position in a list that is sorted by the time of the request, then by id. */
public record RequestPosition(Instant requestedAt, UUID id) {

    private static final int UUID_LENGTH = 36;

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException, {@link IndexOutOfBoundsException} or {@link java.time.DateTimeException} when it
     *     is something else
     */
    public static RequestPosition parse(String text) {
        return new RequestPosition(
                Instant.parse(text.substring(UUID_LENGTH)), UUID.fromString(text.substring(0, UUID_LENGTH)));
    }

    @Override
    public String toString() {
        return id.toString() + requestedAt;
    }
}

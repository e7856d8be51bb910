package com.cegidlife.ticket.appointment;

import java.time.Instant;
import java.util.UUID;

/** Where a list in the order of the starts has come to. */
public record Position(Instant startsAt, UUID id) {

    /** @throws IllegalArgumentException when the text is no position */
    public static Position parse(String text) {
        var parts = text.split("/", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("No position: " + text);
        }
        return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return startsAt + "/" + id;
    }
}

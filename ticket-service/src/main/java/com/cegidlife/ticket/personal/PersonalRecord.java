package com.cegidlife.ticket.personal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that the service holds about a user.
 *
 * @param id unique within its section
 * @param at when it was written; empty for what stands at the moment
 * @param content JSON object
 */
public record PersonalRecord(PersonalSection section, UUID id, Optional<Instant> at, String content) {

    private static final String SEPARATOR = "/";

    /** Where this record stands among all those of the user. */
    public record Position(PersonalSection section, UUID id) {

        /** @throws IllegalArgumentException when the text is no position */
        public static Position parse(String text) {
            var parts = text.split(SEPARATOR, 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("Not <section>/<id>: " + text);
            }
            return new Position(PersonalSection.valueOf(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return section + SEPARATOR + id;
        }
    }

    public Position position() {
        return new Position(section, id);
    }
}

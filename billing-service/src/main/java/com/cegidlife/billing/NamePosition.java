package com.cegidlife.billing;

import java.util.UUID;

/** A position in a list that is sorted by name, then by id. */
public record NamePosition(String name, UUID id) {

    private static final int UUID_LENGTH = 36;

    /** Before every named row. */
    public static final NamePosition BEGINNING = new NamePosition("", new UUID(0, 0));

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} when it is something else
     */
    public static NamePosition parse(String text) {
        return new NamePosition(text.substring(UUID_LENGTH), UUID.fromString(text.substring(0, UUID_LENGTH)));
    }

    @Override
    public String toString() {
        return id + name;
    }
}

package com.cegidlife.billing.subscription;

import java.util.UUID;

/** A position in the list of a contract's lines. */
public record LinePosition(int addition, UUID id) {

    private static final int UUID_LENGTH = 36;

    static final LinePosition BEGINNING = new LinePosition(-1, new UUID(0, 0));

    /** Just after a line. */
    public static LinePosition after(ContractLine line) {
        return new LinePosition(line.addition().number(), line.id());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} when it is something else
     */
    public static LinePosition parse(String text) {
        return new LinePosition(
                Integer.parseInt(text.substring(UUID_LENGTH)), UUID.fromString(text.substring(0, UUID_LENGTH)));
    }

    @Override
    public String toString() {
        return id.toString() + addition;
    }
}

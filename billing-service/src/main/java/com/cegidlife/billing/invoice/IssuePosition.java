package com.cegidlife.billing.invoice;

import java.time.LocalDate;
import java.util.UUID;

/** A position in a list that is sorted by the day of issue, then by id. */
public record IssuePosition(LocalDate issuedOn, UUID id) {

    private static final int UUID_LENGTH = 36;

    /** Where a document stands. */
    public static IssuePosition of(Invoice invoice) {
        return new IssuePosition(invoice.place().issuedOn(), invoice.content().id());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException, {@link IndexOutOfBoundsException} or {@link java.time.DateTimeException} when it
     *     is something else
     */
    public static IssuePosition parse(String text) {
        return new IssuePosition(
                LocalDate.parse(text.substring(UUID_LENGTH)), UUID.fromString(text.substring(0, UUID_LENGTH)));
    }

    @Override
    public String toString() {
        return id.toString() + issuedOn;
    }
}

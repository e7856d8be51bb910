package com.cegidlife.billing.invoice;

import java.time.LocalDate;

/**
 * The place of a document in its series (L1).
 *
 * @param position in the whole series, from 1
 * @param number unique and continuous in its year: {@code F-2026-000042}
 * @param issuedOn Europe/Paris; never before the document in front
 * @param dueOn last day to pay; of a credit note, the day of issue
 * @param previous the hash of the document in front
 * @param hash of this one: its content, its place and the hash in front
 */
public record Place(
        String series, long position, String number, LocalDate issuedOn, LocalDate dueOn, Hash previous, Hash hash) {

    Place(
            String series,
            long position,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Hash previous,
            Content content) {
        this(
                series,
                position,
                number,
                issuedOn,
                dueOn,
                previous,
                hash(series, position, number, issuedOn, dueOn, previous, content));
    }

    /** Whether the hash is that of a content at this place. */
    boolean holds(Content content) {
        return hash.equals(hash(series, position, number, issuedOn, dueOn, previous, content));
    }

    private static Hash hash(
            String series,
            long position,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            Hash previous,
            Content content) {
        return new CanonicalForm()
                .add(previous)
                .add(series)
                .add(position)
                .add(number)
                .add(issuedOn)
                .add(dueOn)
                .add(content.digest())
                .hash();
    }
}

package com.cegidlife.billing.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a look at a whole series found (L1).
 *
 * @param documents looked at
 * @param first number of the series
 * @param last number of the series
 * @param lastHash that everything before rests on; kept elsewhere, it proves the series as it is today
 * @param flaws the first ones, in the order of the series; none in a series that is sound
 */
public record SeriesProof(
        String series,
        long documents,
        Optional<String> first,
        Optional<String> last,
        Optional<LocalDate> lastIssuedOn,
        Optional<String> lastHash,
        List<Flaw> flaws) {

    /** What may be wrong with a document of a series. */
    public enum FlawKind {
        /** A number is missing in front of it. */
        GAP,
        /** Its day is before that of the document in front. */
        EARLIER_THAN_PREVIOUS,
        /** It does not rest on the document in front. */
        DETACHED,
        /** It says something else than when it was issued. */
        TAMPERED,
        /** The series had come further than its last document. */
        MISSING_AT_THE_END
    }

    /** @param number of the document at which it shows */
    public record Flaw(FlawKind kind, String number) {}

    /** True when nothing is missing, late, detached or changed. */
    public boolean isSound() {
        return flaws.isEmpty();
    }
}

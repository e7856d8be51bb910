package com.cegidlife.billing.invoice;

import com.cegidlife.billing.invoice.SeriesProof.Flaw;
import com.cegidlife.billing.invoice.SeriesProof.FlawKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the documents of a series one after another, in the order of their positions. */
final class Inspection {

    private static final int MOST_FLAWS = 100;

    private final String series;
    private final List<Flaw> flaws = new ArrayList<>();
    private SeriesEnd expected;
    private long documents;
    private String first;
    private String last;

    Inspection(String series) {
        this.series = series;
        expected = new SeriesEnd(series, 0, 0, 0, LocalDate.EPOCH, Hash.NONE);
    }

    void lookAt(Invoice document) {
        var place = document.place();
        var reckoned = expected.next(document.content(), place.issuedOn());
        if (place.position() != reckoned.position() || !place.number().equals(reckoned.number())) {
            note(FlawKind.GAP, place);
        }
        if (place.issuedOn().isBefore(expected.issuedOn())) {
            note(FlawKind.EARLIER_THAN_PREVIOUS, place);
        }
        if (!place.previous().equals(expected.hash())) {
            note(FlawKind.DETACHED, place);
        }
        if (!document.isIntact()) {
            note(FlawKind.TAMPERED, place);
        }
        documents++;
        first = first == null ? place.number() : first;
        last = place.number();
        expected = SeriesEnd.at(place);
    }

    /** @param end how far the series had come by its own account */
    SeriesProof proof(SeriesEnd end) {
        if (end.position() != expected.position() || !end.hash().equals(expected.hash())) {
            flaws.add(new Flaw(FlawKind.MISSING_AT_THE_END, last == null ? series : last));
        }
        return new SeriesProof(
                series,
                documents,
                Optional.ofNullable(first),
                Optional.ofNullable(last),
                Optional.ofNullable(last).map(number -> expected.issuedOn()),
                Optional.ofNullable(last).map(number -> expected.hash().hex()),
                List.copyOf(flaws));
    }

    private void note(FlawKind kind, Place place) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(kind, place.number()));
        }
    }
}

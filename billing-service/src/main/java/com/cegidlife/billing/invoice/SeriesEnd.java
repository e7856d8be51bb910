package com.cegidlife.billing.invoice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * How far a series has come; the next document goes on from here.
 *
 * @param position of the last document, 0 before the first
 * @param year of the last number
 * @param count of the numbers of that year
 * @param issuedOn day of the last document
 * @param hash of the last document
 */
record SeriesEnd(String series, long position, int year, int count, LocalDate issuedOn, Hash hash) {

    /**
     * The place of the next document.
     *
     * @param wished its day; the series' last one when that is later, because dates never go back (L1)
     */
    Place next(Content content, LocalDate wished) {
        var day = wished.isBefore(issuedOn) ? issuedOn : wished;
        return new Place(
                series,
                position + 1,
                "%s-%d-%06d".formatted(series, day.getYear(), day.getYear() == year ? count + 1 : 1),
                day,
                day.plusDays(content.daysToPay()),
                hash,
                content);
    }

    /** How far a series has come with a document at its end. */
    static SeriesEnd at(Place place) {
        var count = Integer.parseInt(place.number().substring(place.number().lastIndexOf('-') + 1));
        return new SeriesEnd(
                place.series(), place.position(), place.issuedOn().getYear(), count, place.issuedOn(), place.hash());
    }

    static SeriesEnd read(ResultSet row) throws SQLException {
        return new SeriesEnd(
                row.getString("series"),
                row.getLong("position"),
                row.getInt("year"),
                row.getInt("count"),
                row.getObject("issued_on", LocalDate.class),
                new Hash(row.getBytes("hash")));
    }
}

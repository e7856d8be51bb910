package com.cegidlife.ticket.review.rest;

import com.cegidlife.businesstime.BookletCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The cells of a list for spreadsheets, as French ones read them: RFC 4180 with semicolons. */
final class Cell {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BookletCalendars.PARIS);

    /** What begins a formula, in full width too, or makes some spreadsheets skip to what does. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final int SECONDS_OF_MINUTE = 60;

    private Cell() {}

    /** A text that no spreadsheet takes for a formula: one that looks like it gets an apostrophe before it. */
    static String text(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var harmless = FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return harmless.chars().anyMatch(character -> ";\"\r\n".indexOf(character) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    /** What is written as it is, such as a number, an id or a value of the API; nothing when null. */
    static String plain(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Wall-clock time in Paris, rounded down to the second. */
    static String moment(Instant instant) {
        return instant == null ? "" : MOMENT.format(instant);
    }

    /** Hours, minutes and seconds such as {@code 12:05:00}, rounded down to the second. */
    static String time(Duration duration) {
        return "%d:%02d:%02d"
                .formatted(duration.toHours(), duration.toMinutesPart(), duration.toSeconds() % SECONDS_OF_MINUTE);
    }
}

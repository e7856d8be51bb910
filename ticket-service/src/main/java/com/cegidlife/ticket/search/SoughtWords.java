package com.cegidlife.ticket.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person typed into a search box. Whatever it is, it can be searched for: marks without a meaning separate words,
 * and what is too long is cut.
 *
 * @param number the ticket that is called by name; the words are empty then
 * @param wanted words and phrases that a ticket must have
 * @param unwanted words and phrases that it must not have
 */
record SoughtWords(Optional<String> number, List<String> wanted, List<String> unwanted) {

    /** More words of one search than that do not make it any clearer. */
    static final int MOST = 20;

    private static final int LONGEST = 100;

    private static final Pattern NUMBER = Pattern.compile("D-\\d{4}-\\d{6,18}");

    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");

    /** What a database does not take as text, or not as a mark that people type. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private static final Pattern QUOTES = Pattern.compile("[«»“”„]");

    /** @param text null for nothing */
    static SoughtWords in(String text) {
        var readable = QUOTES.matcher(readable(text == null ? "" : text)).replaceAll("\"");
        var number = readable.strip().toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches()) {
            return new SoughtWords(Optional.of(number), List.of(), List.of());
        }
        var wanted = new ArrayList<String>();
        var unwanted = new ArrayList<String>();
        TERM.matcher(readable).results().limit(MOST).forEach(term -> {
            var words = term.group(2) == null ? term.group(3) : term.group(2);
            (term.group(1).isEmpty() ? wanted : unwanted).add(words.substring(0, Math.min(words.length(), LONGEST)));
        });
        return new SoughtWords(Optional.empty(), wanted, unwanted);
    }

    static String readable(String text) {
        return UNREADABLE.matcher(text).replaceAll(" ");
    }
}

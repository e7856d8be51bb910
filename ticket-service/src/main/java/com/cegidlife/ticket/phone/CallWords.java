package com.cegidlife.ticket.phone;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Text;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** What is said and written about a call; times in Europe/Paris. */
public final class CallWords {

    private static final DateTimeFormatter FRENCH = new DateTimeFormatterBuilder()
            .appendPattern("EEEE ")
            .appendText(ChronoField.DAY_OF_MONTH, Map.of(1L, "1er"))
            .appendPattern(" MMMM 'à partir de' HH:mm")
            .toFormatter(Locale.FRANCE)
            .withZone(BookletCalendars.PARIS);

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "'on' EEEE d MMMM 'from' HH:mm", Locale.UK)
            .withZone(BookletCalendars.PARIS);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(BookletCalendars.PARIS);

    private CallWords() {}

    /** What the agent says to the caller about an obstacle of the call. */
    public static Text about(Obstacle obstacle, Call call) {
        var words = obstacle.words();
        return new Text(filled(words.french(), call, FRENCH), filled(words.english(), call, ENGLISH));
    }

    private static String filled(String words, Call call, DateTimeFormatter moment) {
        var named = words.replace("{number}", call.number());
        return call.nextOpening()
                .map(opening -> named.replace("{nextOpening}", moment.format(opening)))
                .orElse(named);
    }

    /** The first line of the note that a call becomes. The call alone says who called: a name here would never be erased. */
    static String heading(Call call) {
        return "Appel téléphonique / Phone call: %s (Europe/Paris)".formatted(MINUTE.format(call.askedAt()));
    }
}

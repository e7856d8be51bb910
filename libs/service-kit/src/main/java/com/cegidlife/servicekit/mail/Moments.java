package com.cegidlife.servicekit.mail;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Instants in templates, as people in Paris say them: {@code {due.inFrench}}, {@code {due.inEnglish}}. */
@TemplateExtension
public final class Moments {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Map<Long, String> FRENCH_DAYS = LongStream.rangeClosed(1, 31)
            .boxed()
            .collect(Collectors.toMap(Function.identity(), day -> day == 1 ? "1er" : Long.toString(day)));

    private static final DateTimeFormatter FRENCH = new DateTimeFormatterBuilder()
            .appendPattern("EEEE ")
            .appendText(DAY_OF_MONTH, FRENCH_DAYS)
            .appendPattern(" MMMM uuuu 'à' HH:mm '(heure de Paris, UTC'xxx')'")
            .toFormatter(Locale.FRANCE)
            .withZone(PARIS);

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu 'at' HH:mm '(Paris time, UTC'xxx')'", Locale.UK)
            .withZone(PARIS);

    private Moments() {}

    /** Such as {@code lundi 23 novembre 2026 à 12:00 (heure de Paris, UTC+01:00)}. */
    public static String inFrench(Instant instant) {
        return FRENCH.format(instant);
    }

    /** Such as {@code Monday 23 November 2026 at 12:00 (Paris time, UTC+01:00)}. */
    public static String inEnglish(Instant instant) {
        return ENGLISH.format(instant);
    }
}

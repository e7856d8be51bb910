package com.cegidlife.availability.availability;

import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Durations, rates and months as people read them, in French and in English. */
public final class Spoken {

    private static final int NANOS_DIGITS = 9;
    private static final DateTimeFormatter FRENCH_MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.ENGLISH);

    private Spoken() {}

    /** Exact, such as {@code 2 h 37 min 00 s}; the same in both languages but for the decimal sign. */
    public static Text duration(Duration duration) {
        var length = duration.abs();
        var sign = duration.isNegative() ? "−" : "";
        var seconds = "%02d".formatted(length.toSecondsPart()) + fraction(length);
        var english = "%s%d h %02d min %s s".formatted(sign, length.toHours(), length.toMinutesPart(), seconds);
        return new Text(english.replace('.', ','), english);
    }

    private static String fraction(Duration duration) {
        return duration.toNanosPart() == 0
                ? ""
                : "." + "%09d".formatted(duration.toNanosPart()).replaceFirst("0+$", "");
    }

    /** Such as {@code 98,994 %}. */
    public static Text percent(BigDecimal percent) {
        return new Text(percent.toPlainString().replace('.', ',') + " %", percent.toPlainString() + " %");
    }

    public static Text month(YearMonth month) {
        return new Text(FRENCH_MONTH.format(month), ENGLISH_MONTH.format(month));
    }

    /** Exact seconds, such as {@code 9420} or {@code 0.25}. */
    public static BigDecimal seconds(Duration duration) {
        return duration.getNano() == 0
                ? BigDecimal.valueOf(duration.getSeconds())
                : BigDecimal.valueOf(duration.toNanos(), NANOS_DIGITS).stripTrailingZeros();
    }
}

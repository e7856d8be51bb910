package com.cegidlife.learning.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as they are written in French: a comma before the decimals, blanks between thousands. A point before the decimals is
 * understood as well; what could mean two numbers, such as {@code 1.234,5} or {@code 1 2}, is none.
 */
public final class FrenchNumber {

    private static final String BLANK = "[ \\u00a0\\u2009\\u202f]";
    private static final int LONGEST = 50;

    private static final Pattern NUMBER =
            Pattern.compile("([+\\-\\u2212]?)" + BLANK + "?(\\d{1,3}(?:" + BLANK + "\\d{3})+|\\d*)(?:[.,](\\d*))?");

    private FrenchNumber() {}

    /** The number that a text writes; empty when it writes none. */
    public static Optional<BigDecimal> parse(String text) {
        var written = NUMBER.matcher(text.strip());
        if (text.length() > LONGEST || !written.matches()) {
            return Optional.empty();
        }
        var units = written.group(2).replaceAll(BLANK, "");
        var decimals = Optional.ofNullable(written.group(3)).orElse("");
        if (units.isEmpty() && decimals.isEmpty()) {
            return Optional.empty();
        }
        var sign = written.group(1).isEmpty() || written.group(1).equals("+") ? "" : "-";
        return Optional.of(new BigDecimal(sign + "0" + units + "." + decimals + "0"));
    }

    /** With a comma before the decimals, and nothing between thousands. */
    public static String write(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

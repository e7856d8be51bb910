package com.cegidlife.ticket.tag;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A tag as it is kept: however it was typed, one word in lower case with its accents, its parts joined by hyphens.
 *
 * @param value 1 to {@value #LONGEST} letters, digits and hyphens
 */
public record TagName(String value) implements Comparable<TagName> {

    /** In characters. */
    public static final int LONGEST = 40;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");
    private static final Pattern NORMAL = Pattern.compile("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");

    /** The tag that somebody typed, such as {@code « À trier »}; empty when it holds other signs, or is too long or blank. */
    public static Optional<TagName> of(String typed) {
        var normal = SEPARATORS
                .matcher(
                        Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.FRENCH))
                .replaceAll("-");
        return normal.length() <= LONGEST && NORMAL.matcher(normal).matches()
                ? Optional.of(new TagName(normal))
                : Optional.empty();
    }

    @Override
    public int compareTo(TagName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

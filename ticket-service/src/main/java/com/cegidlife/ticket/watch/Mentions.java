package com.cegidlife.ticket.watch;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names after an {@code @} in a text, in lower case; addresses of mail are none. */
final class Mentions {

    private static final int MOST = 20;

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}@._-])@(\\p{Alnum}(?:[\\p{Alnum}._-]{0,38}\\p{Alnum}))");

    private Mentions() {}

    static Set<String> in(String text) {
        return NAME.matcher(text)
                .results()
                .map(mention -> mention.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package com.cegidlife.learning.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/** Where the words of a text stand. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private Tokens() {}

    record Token(String text, int start, int end) {}

    static List<Token> in(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(token -> new Token(token.group(), token.start(), token.end()))
                .toList();
    }
}

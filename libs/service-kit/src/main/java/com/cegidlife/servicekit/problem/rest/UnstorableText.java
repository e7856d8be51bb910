package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.Text;
import java.util.Optional;

/**
 * What JSON and URLs can carry and no text in PostgreSQL can hold: the character U+0000, and one half of a surrogate pair
 * without the other. Requests with it are refused.
 */
final class UnstorableText {

    private static final Text NUL =
            new Text("ne doit pas contenir le caractère NUL (U+0000)", "must not contain the character NUL (U+0000)");

    private static final Text HALF = new Text(
            "contient une moitié de caractère (U+D800 à U+DFFF) sans l'autre",
            "holds one half of a character (U+D800 to U+DFFF) without the other");

    private UnstorableText() {}

    /** Why a text is refused; empty for one that is not. */
    static Optional<Text> refusal(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\0') {
                return Optional.of(NUL);
            }
            if (Character.isSurrogate(character)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(character, text.charAt(i + 1))) {
                    return Optional.of(HALF);
                }
                i++;
            }
        }
        return Optional.empty();
    }
}

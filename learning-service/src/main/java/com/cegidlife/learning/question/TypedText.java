package com.cegidlife.learning.question;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what people type with what is accepted. */
final class TypedText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private TypedText() {}

    /** @param strict whether case and accents count */
    static boolean isOneOf(List<String> accepted, String typed, boolean strict) {
        var sought = normal(typed, strict);
        return accepted.stream().anyMatch(text -> normal(text, strict).equals(sought));
    }

    /** The texts as they are kept: on one line each, with nothing around. */
    static List<String> tidied(List<String> texts) {
        return texts.stream().map(TypedText::tidied).toList();
    }

    private static String tidied(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String normal(String text, boolean strict) {
        var composed = Normalizer.normalize(text, Form.NFC).replace('’', '\'');
        var tidy = tidied(composed);
        return strict ? tidy : MARKS.matcher(decomposed(tidy)).replaceAll("");
    }

    private static String decomposed(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return Normalizer.normalize(plain, Form.NFD);
    }
}

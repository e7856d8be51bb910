package com.cegidlife.servicekit.problem;

import java.util.List;
import java.util.Locale;

/** A text for people, in the two languages of the suite; French is what everyone who asks for neither gets. */
public record Text(String french, String english) {

    /** The English text for an English locale, the French one for every other. */
    public String in(Locale locale) {
        return isEnglish(locale) ? english : french;
    }

    /**
     * The language to answer in.
     *
     * @param accepted what the caller reads, the preferred first, as in {@code Accept-Language}
     * @return French or English
     */
    public static Locale language(List<Locale> accepted) {
        return accepted.stream()
                .filter(locale -> isEnglish(locale) || isFrench(locale))
                .findFirst()
                .filter(Text::isEnglish)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.FRENCH);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}

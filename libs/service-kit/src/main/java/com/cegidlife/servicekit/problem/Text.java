package com.cegidlife.servicekit.problem;

import java.util.Locale;

/** A text for people, in the two languages of the suite; French is what everyone who asks for neither gets. */
public record Text(String french, String english) {

    /** The English text for an English locale, the French one for every other. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
    }
}

package com.cegidlife.businesstime;

import java.util.Objects;

/** The same words in French and in English, to be shown to people. */
public record Wording(String french, String english) {
    public Wording {
        Objects.requireNonNull(french);
        Objects.requireNonNull(english);
    }
}

package com.cegidlife.servicekit.problem;

import java.util.Optional;

/**
 * Something that the refused person can do about it.
 *
 * @param label what to do; {@code {name}} stands for an argument of the refusal
 * @param href where to do it, a path or an address that may hold arguments as well; empty when there is no such place
 */
public record NextStep(Text label, Optional<String> href) {

    /** A step that is taken somewhere else than in the suite. */
    public static NextStep of(String french, String english) {
        return new NextStep(new Text(french, english), Optional.empty());
    }

    /** A step that starts at an address. */
    public static NextStep at(String href, String french, String english) {
        return new NextStep(new Text(french, english), Optional.of(href));
    }
}

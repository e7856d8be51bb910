package com.cegidlife.servicekit.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of refusal that callers can tell apart (RFC 9457). Implemented by one enum a service, so that its list of
 * problems stands in one place.
 */
public interface ProblemType {

    /** The constant's name, from which the public {@link #slug()} is made. */
    String name();

    /** HTTP status, 400 to 599. */
    int status();

    /** What is wrong in general, without any value of the case at hand. */
    Text title();

    /** What is wrong in this case and what to do next; {@code {name}} stands for an argument of the refusal. */
    Text detail();

    /** The rule of the booklet that refuses, such as {@code R15.10}. */
    default Optional<String> rule() {
        return Optional.empty();
    }

    /** What the refused person can do about it, the best way first. */
    default List<NextStep> nextSteps() {
        return List.of();
    }

    /** The last segment of the problem's type URI, {@code /problems/<slug>}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

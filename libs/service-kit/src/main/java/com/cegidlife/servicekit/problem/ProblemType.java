package com.cegidlife.servicekit.problem;

import java.util.Locale;

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

    /** The last segment of the problem's type URI, {@code /problems/<slug>}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

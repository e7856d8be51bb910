package com.cegidlife.servicekit.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of refusal that callers can tell apart (RFC 9457). Implemented by an enum for each feature, whose constants
 * state a {@link Definition}; a {@link ProblemCatalog} lists those of a service in one place.
 */
public interface ProblemType {

    /** The constant's name, from which the public {@link #slug()} is made. */
    String name();

    /** What callers are told. */
    Definition definition();

    /** HTTP status, 400 to 599. */
    default int status() {
        return definition().status();
    }

    /** What is wrong in general, without any value of the case at hand. */
    default Text title() {
        return definition().title();
    }

    /** What is wrong in this case and what to do next; {@code {name}} stands for an argument of the refusal. */
    default Text detail() {
        return definition().detail();
    }

    /** The rule of the booklet that refuses, such as {@code R15.10}. */
    default Optional<String> rule() {
        return definition().rule();
    }

    /** What the refused person can do about it, the best way first. */
    default List<NextStep> nextSteps() {
        return definition().nextSteps();
    }

    /** The last segment of the problem's type URI, {@code /problems/<slug>}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parts of a problem type that are the same in every refusal; see the accessors of {@link ProblemType}. */
    record Definition(int status, Optional<String> rule, Text title, Text detail, List<NextStep> nextSteps) {

        private static final int CONFLICT = 409;

        /** A problem without a rule of the booklet and without a next step. */
        public static Definition of(int status, Text title, Text detail) {
            return new Definition(status, Optional.empty(), title, detail, List.of());
        }

        /** The present state of things refuses (409), and nothing can be done about it but to know. */
        public static Definition conflict(Text title, Text detail) {
            return of(CONFLICT, title, detail);
        }

        /** A rule of the booklet refuses (409). */
        public static Definition conflict(String rule, Text title, Text detail, NextStep... nextSteps) {
            return new Definition(CONFLICT, Optional.of(rule), title, detail, List.of(nextSteps));
        }
    }
}

package com.cegidlife.servicekit.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule says no. Rolls the transaction back and becomes a problem document for the caller. */
public class Refusal extends RuntimeException {

    /** The argument that is also told as the header {@code Retry-After}. */
    public static final String RETRY_AFTER_SECONDS = "retryAfterSeconds";

    private final transient ProblemType type;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private final transient List<Violation> violations = new ArrayList<>();

    public Refusal(ProblemType type) {
        super(type.slug());
        this.type = type;
    }

    /**
     * States a value that the problem's texts name as {@code {name}}; also a member of the document.
     *
     * @throws IllegalArgumentException when the name is a member of every problem document, such as {@code status}
     */
    public Refusal with(String name, Object value) {
        if (ProblemDocument.MEMBERS.contains(name)) {
            throw new IllegalArgumentException(name + " is a member of every problem document");
        }
        arguments.put(name, String.valueOf(value));
        return this;
    }

    /** Names a part of the request, as {@link Violation#pointer()} does, and what is wrong with it. */
    public Refusal violation(String pointer, Text reason) {
        violations.add(new Violation(pointer, reason));
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, String> arguments() {
        return Map.copyOf(arguments);
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /**
     * @param pointer JSON pointer into the request body, such as {@code /environments/0/name}, empty for the whole body;
     *     or the name of a query, path or header parameter, which never starts with a slash
     */
    public record Violation(String pointer, Text reason) {}
}

package com.cegidlife.probe.config;

import java.util.List;

/** The configuration file cannot be used. */
public final class ConfigurationRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    ConfigurationRefused(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, each with its place in the file; at least one. */
    public List<String> problems() {
        return problems;
    }
}

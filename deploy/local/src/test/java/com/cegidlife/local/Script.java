package com.cegidlife.local;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A component that is a line of shell. */
record Script(String name, String line, BooleanSupplier answers) implements Component {

    static Script ready(String name, String line) {
        return new Script(name, line, () -> true);
    }

    static Script neverReady(String name, String line) {
        return new Script(name, line, () -> false);
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public Program program() {
        return new Program(List.of("sh", "-c", line), Map.of("GREETING", "hello"), answers);
    }
}

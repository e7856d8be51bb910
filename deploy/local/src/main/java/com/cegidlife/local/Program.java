package com.cegidlife.local;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * How to run one process of the suite.
 *
 * @param environment added to the launcher's own
 * @param ready asked again and again until true; must return within seconds and must not throw
 * @param stopSignal the signal that ends the process in good order, such as {@code TERM}
 */
record Program(List<String> command, Map<String, String> environment, BooleanSupplier ready, String stopSignal) {

    Program(List<String> command, Map<String, String> environment, BooleanSupplier ready) {
        this(command, environment, ready, "TERM");
    }
}

package com.cegidlife.local;

import com.cegidlife.local.Child.State;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells a person how the start goes: a lasting line for each component when it is ready or has ended by itself, and on a
 * terminal a passing one with what is awaited.
 */
final class Console implements Progress {

    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";
    private static final String ERASE_LINE = "\r\u001b[K";
    private static final Duration REFRESH = Duration.ofSeconds(1);

    private final PrintStream out;
    private final boolean terminal;
    private final Instant begun = Instant.now();
    private final Map<String, State> awaited = new TreeMap<>();

    /** @param terminal whether colours are understood and lines can be erased */
    Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
        if (terminal) {
            Thread.ofVirtual().start(this::refresh);
        }
    }

    @Override
    public synchronized void changed(Child child) {
        awaited.put(child.name(), child.state());
        switch (child.state()) {
            case READY -> {
                awaited.remove(child.name());
                say(GREEN, child.name(), "ready after %.1f s".formatted(elapsedSeconds()));
            }
            case CRASHED ->
                say(
                        RED,
                        child.name(),
                        "has ended by itself and is started again; see ./cegidlife logs " + child.name());
            case STOPPED -> awaited.remove(child.name());
            case PREPARING, STARTING -> showAwaited();
        }
    }

    /** How long this console has existed. */
    double elapsedSeconds() {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }

    private void say(String colour, String component, String news) {
        var line = "  %-22s %s".formatted(component, news);
        out.println(terminal ? ERASE_LINE + colour + line + PLAIN : line);
        showAwaited();
    }

    private synchronized void showAwaited() {
        if (terminal && !awaited.isEmpty()) {
            var components = awaited.entrySet().stream()
                    .map(one -> one.getKey() + " " + one.getValue().name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            out.print("%s  %.0f s: %s".formatted(ERASE_LINE, elapsedSeconds(), components));
        }
        out.flush();
    }

    private void refresh() {
        try {
            while (true) {
                Thread.sleep(REFRESH);
                showAwaited();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package com.cegidlife.local;

import com.cegidlife.local.Child.State;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells a person how the start goes: one line a component, when it is ready or has stopped by itself. */
final class Console implements Progress {

    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final boolean terminal;
    private final Instant begun = Instant.now();

    /** @param terminal whether colours are understood */
    Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void changed(Child child) {
        if (child.state() == State.READY) {
            say(GREEN, child.name(), "ready after %.1f s".formatted(seconds(begun)));
        } else if (child.state() == State.CRASHED) {
            say(RED, child.name(), "has ended by itself and is started again; see ./cegidlife logs " + child.name());
        }
    }

    /** How long this console has existed, in seconds. */
    double elapsedSeconds() {
        return seconds(begun);
    }

    private synchronized void say(String colour, String component, String news) {
        var line = "  %-22s %s".formatted(component, news);
        out.println(terminal ? colour + line + PLAIN : line);
        out.flush();
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }
}

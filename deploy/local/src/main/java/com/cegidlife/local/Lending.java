package com.cegidlife.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a component's place to somebody who runs it in another way, such as a service in live-reload mode. Who wants one
 * writes a file named after it, holding the borrower's process id; it comes back when the file goes or the borrower ends.
 */
final class Lending {

    private static final Duration PERIOD = Duration.ofMillis(500);

    private final Suite suite;
    private final Path folder;
    private final Set<String> lent = new HashSet<>();

    Lending(Suite suite, Path folder) {
        this.suite = suite;
        this.folder = folder;
    }

    /** Looks for requests until the thread is interrupted. */
    void serve() throws InterruptedException {
        while (true) {
            settle(wanted());
            Thread.sleep(PERIOD);
        }
    }

    private void settle(Set<String> wanted) {
        for (var component : Set.copyOf(lent)) {
            if (!wanted.contains(component)) {
                suite.takeBack(component);
                lent.remove(component);
            }
        }
        for (var component : wanted) {
            if (lent.add(component)) {
                suite.lend(component);
            }
        }
    }

    private Set<String> wanted() {
        try (var requests = Files.list(folder)) {
            return requests.filter(Lending::borrowerLives)
                    .map(request -> request.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean borrowerLives(Path request) {
        try {
            var pid = Files.readString(request).strip();
            return pid.matches("\\d+")
                    && ProcessHandle.of(Long.parseLong(pid))
                            .filter(ProcessHandle::isAlive)
                            .isPresent();
        } catch (IOException e) {
            return false; // withdrawn between the listing and the reading
        }
    }
}

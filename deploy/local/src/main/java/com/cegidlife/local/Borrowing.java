package com.cegidlife.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** The other side of {@link Lending}: asks the running suite for a component's place. */
final class Borrowing {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long POLL_MILLIS = 200;

    private final DataFolder folder;

    Borrowing(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Returns once the component has stopped and its ports are free.
     *
     * @param borrower the process id for whose life the place is asked
     * @return the environment of the component, one {@code NAME=value} a line
     * @throws StartFailure when no suite runs, it has no such component, or it does not answer within a minute
     */
    String take(String component, String borrower) throws IOException, InterruptedException {
        if (part(component).isEmpty()) {
            throw new StartFailure(
                    "No running suite has a component named %s. See ./cegidlife status.".formatted(component));
        }
        Files.writeString(folder.lent().resolve(component), borrower);
        var deadline = Instant.now().plus(PATIENCE);
        while (!part(component).map(SuiteFile.Part::state).equals(Optional.of("LENT"))) {
            if (Instant.now().isAfter(deadline)) {
                throw new StartFailure("The suite has not stopped %s within a minute.".formatted(component));
            }
            Thread.sleep(POLL_MILLIS);
        }
        return part(component).orElseThrow().environment().entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .collect(Collectors.joining("\n"));
    }

    private Optional<SuiteFile.Part> part(String component) {
        return SuiteFile.read(folder.suiteFile())
                .filter(suite -> suite.ready() && suite.launcher().find().isPresent())
                .flatMap(suite -> suite.part(component));
    }
}

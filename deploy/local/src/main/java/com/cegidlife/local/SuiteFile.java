package com.cegidlife.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a launcher tells the other commands about the suite it runs, in {@code suite.json}.
 *
 * @param ready true once everything has been ready
 */
record SuiteFile(Running launcher, boolean ready, List<Part> parts) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .build();

    private static final Duration GRACE = Duration.ofSeconds(10);

    /** A process, told apart from a later one with the same id by its start. */
    record Running(long pid, Instant started) {

        static Running of(ProcessHandle process) {
            return new Running(process.pid(), OsProcesses.startOf(process));
        }

        /** The process itself; empty when it has ended. */
        Optional<ProcessHandle> find() {
            return OsProcesses.find(pid, started);
        }
    }

    /**
     * One component.
     *
     * @param state one of {@link Child.State}, {@code WAITING} for those before it, or {@code LENT} to somebody else
     * @param ports those it listens on, the main one first
     * @param stopSignal what ends its process in good order
     * @param environment what its process is told of the suite
     * @param process empty while it has none
     */
    record Part(
            String name,
            String state,
            Instant since,
            List<Integer> ports,
            String stopSignal,
            Map<String, String> environment,
            Optional<Running> process) {

        static Part of(Component component, String state, Instant since, Optional<Running> process) {
            var program = component.program();
            return new Part(
                    component.name(),
                    state,
                    since,
                    component.ports(),
                    program.stopSignal(),
                    program.environment(),
                    process);
        }

        /** Whether it was running; returns when it is not any more. */
        private boolean end() {
            var running = process.flatMap(Running::find);
            running.ifPresent(handle -> OsProcesses.end(handle, stopSignal, GRACE));
            return running.isPresent();
        }

        static Part withoutProcess(Component component, String state) {
            return of(component, state, Instant.now(), Optional.empty());
        }
    }

    /** Replaces the file in one step. */
    void write(Path file) {
        var unfinished = file.resolveSibling("suite.json.unfinished");
        try {
            Files.write(unfinished, JSON.writeValueAsBytes(this));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The component of that name; empty when the suite has none. */
    Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /**
     * Ends what a launcher that was killed has left running, the last started first.
     *
     * @return the names of what was still running
     */
    List<String> endLeftovers() {
        return parts.reversed().stream().filter(Part::end).map(Part::name).toList();
    }

    /** Empty when no suite has run, or the last one ended in good order. */
    static Optional<SuiteFile> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), SuiteFile.class)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package com.cegidlife.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What the operating system knows about processes, and how it starts and ends them. */
final class OsProcesses {

    private static final File NOTHING = new File("/dev/null");

    /** The same process is reported with starts that differ by a clock tick. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(2);

    private static final boolean HAS_SETSID = onPath("setsid");

    private OsProcesses() {}

    /**
     * Starts a program whose output is appended to a file, in a session of its own where the system can: Ctrl-C then
     * reaches the launcher alone, which ends its processes in order.
     */
    static Process start(Program program, File output) throws IOException {
        var command = new ArrayList<String>();
        if (HAS_SETSID) {
            command.add("setsid");
        }
        command.addAll(program.command());
        var builder = new ProcessBuilder(command)
                .redirectInput(NOTHING)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
        builder.environment().putAll(program.environment());
        return builder.start();
    }

    /**
     * Runs a program to its end.
     *
     * @throws StartFailure when it does not end with 0; the message carries the end of its output
     */
    static void run(String purpose, List<String> command, File output) {
        try {
            var process = start(new Program(command, Map.of(), () -> true), output);
            try {
                if (process.waitFor() != 0) {
                    throw new StartFailure("%s failed:%n%s".formatted(purpose, Logs.tail(output.toPath())));
                }
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new StartFailure(purpose + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(purpose + " was interrupted", e);
        }
    }

    /** Asks a process to end with the given signal, and kills it and its descendants when it has not after the grace. */
    static void end(ProcessHandle process, String signal, Duration grace) {
        var family = Stream.concat(Stream.of(process), process.descendants()).toList();
        signal(process.pid(), signal);
        try {
            process.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            family.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** The process of that id, unless the id has passed to a process that started at another time. */
    static Optional<ProcessHandle> find(long pid, Instant started) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).minus(START_TOLERANCE).isBefore(started)
                        && startOf(process).plus(START_TOLERANCE).isAfter(started));
    }

    static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** The memory a process and its descendants hold now, in megabytes; 0 when it has ended. */
    static long residentMegabytes(ProcessHandle process) {
        var kilobytes = Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> residentKilobytes(one.pid()))
                .sum();
        return kilobytes / 1024;
    }

    private static long residentKilobytes(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            var answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.isBlank() ? 0 : Long.parseLong(answer.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signal(long pid, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(NOTHING)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }
}

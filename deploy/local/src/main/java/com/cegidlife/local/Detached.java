package com.cegidlife.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A launcher in the background, which outlives the terminal; its output goes to a log. */
final class Detached {

    /** Begins the last line that a launcher prints before it falls silent. */
    static final String READY = "The suite is ready";

    private static final long POLL_MILLIS = 200;

    private final Path log;

    Detached(Path log) {
        this.log = log;
    }

    /**
     * Starts it and repeats what it says until the suite is ready.
     *
     * @throws StartFailure when it ends before; it has said why
     */
    void start() throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        var process = OsProcesses.start(new Program(command(), Map.of(), () -> true), log.toFile());
        try (var output = new RandomAccessFile(log.toFile(), "r")) {
            var line = "";
            while (!line.startsWith(READY)) {
                var read = output.readLine();
                if (read != null) {
                    line = new String(read.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                    System.out.println(line);
                } else if (process.isAlive()) {
                    Thread.sleep(POLL_MILLIS);
                } else {
                    throw new StartFailure("The suite did not start.");
                }
            }
        }
    }

    private static List<String> command() {
        var command = new ArrayList<>(List.of("nohup"));
        command.addAll(ProcessHandle.current().info().command().stream().toList());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "run"));
        return command;
    }
}

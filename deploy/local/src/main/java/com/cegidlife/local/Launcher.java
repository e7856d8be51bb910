package com.cegidlife.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The program behind the script {@code ./cegidlife}; the system property {@code cegidlife.root} is the repository. */
public final class Launcher {

    private static final Duration STOP_PATIENCE = Duration.ofMinutes(2);

    private final Path repository;
    private final DataFolder folder;

    private Launcher(Path repository) {
        this.repository = repository;
        this.folder = DataFolder.of(repository);
    }

    /** @param args one of {@code run}, {@code run --detach}, {@code stop}, {@code status}, {@code lend NAME PID}, {@code clock [MOMENT]} */
    public static void main(String[] args) throws IOException, InterruptedException {
        var launcher = new Launcher(Path.of(System.getProperty("cegidlife.root")));
        try {
            launcher.obey(List.of(args));
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void obey(List<String> command) throws IOException, InterruptedException {
        switch (command.getFirst()) {
            case "run" -> run(command.contains("--detach"));
            case "stop" -> stop();
            case "status" -> System.out.println(Status.of(running()));
            case "lend" -> System.out.println(new Borrowing(folder).take(command.get(1), command.get(2)));
            case "clock" -> clock(command.subList(1, command.size()));
            default -> throw new StartFailure("Unknown command " + command);
        }
    }

    private void run(boolean detach) throws IOException, InterruptedException {
        if (detach) {
            new Detached(folder.log("launcher")).start();
            return;
        }
        try (var held = folder.lock()) {
            endLeftovers();
            var ports = Ports.from(System.getenv());
            var console = new Console(System.out, Boolean.getBoolean("cegidlife.terminal"));
            try (var suite = WholeSuite.start(repository, folder, ports, console)) {
                System.out.println(Welcome.text(repository, ports));
                System.out.printf("%s (%.1f s).%n", Detached.READY, console.elapsedSeconds());
                new Lending(suite, folder.lent()).serve();
            }
        }
    }

    private void clock(List<String> moment) {
        var clock = SuiteClock.of(folder);
        moment.stream().findFirst().ifPresent(clock::move);
        System.out.println("It is " + clock.now().truncatedTo(ChronoUnit.SECONDS) + " for the suite.");
    }

    private void stop() throws IOException {
        var file = SuiteFile.read(folder.suiteFile());
        file.flatMap(suite -> suite.launcher().find())
                .ifPresent(launcher -> OsProcesses.end(launcher, "TERM", STOP_PATIENCE));
        endLeftovers();
        System.out.println(file.isPresent() ? "The suite is stopped." : "The suite is not running.");
    }

    /** After a launcher that was killed: what it had started goes on by itself. */
    private void endLeftovers() throws IOException {
        SuiteFile.read(folder.suiteFile())
                .map(SuiteFile::endLeftovers)
                .filter(ended -> !ended.isEmpty())
                .ifPresent(ended -> System.out.println("Ended what an earlier run had left: " + ended));
        Files.deleteIfExists(folder.suiteFile());
    }

    private SuiteFile running() {
        return SuiteFile.read(folder.suiteFile())
                .filter(suite -> suite.launcher().find().isPresent())
                .orElseThrow(() -> new StartFailure("The suite is not running. ./cegidlife run starts it."));
    }
}

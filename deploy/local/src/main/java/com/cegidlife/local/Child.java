package com.cegidlife.local;

import com.cegidlife.local.SuiteFile.Part;
import com.cegidlife.local.SuiteFile.Running;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One component's process, from its preparation to its end: started, waited for, and started again with growing pauses
 * when it ends by itself. A process that ends before its first readiness is a failure of the start. Single use.
 */
final class Child {

    enum State {
        PREPARING,
        STARTING,
        READY,
        CRASHED,
        STOPPED
    }

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 150;

    private final Component component;
    private final Path log;
    private final Consumer<Child> changed;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final Thread supervisor;
    private volatile State state = State.PREPARING;
    private volatile Instant since = Instant.now();
    private volatile Optional<Process> process = Optional.empty();

    /** @param changed told of every change of state, on the thread that supervises this child */
    Child(Component component, Path log, Consumer<Child> changed) {
        this.component = component;
        this.log = log;
        this.changed = changed;
        this.supervisor = Thread.ofPlatform()
                .daemon()
                .name("supervisor-" + component.name())
                .unstarted(this::supervise);
    }

    /** Returns at once. */
    void start() {
        supervisor.start();
    }

    /**
     * Completed when the process is ready for the first time; exceptionally when it cannot be prepared, or ends or stays
     * silent before that.
     */
    CompletableFuture<Void> firstReady() {
        return firstReady;
    }

    /** Asks the process to end in good order; it is killed when it has not after twenty seconds. Returns at once. */
    void requestStop() {
        supervisor.interrupt();
    }

    /** Returns when the process has ended; for use after {@link #requestStop}. */
    void awaitStopped() {
        try {
            supervisor.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String name() {
        return component.name();
    }

    State state() {
        return state;
    }

    /** When it came into its state. */
    Instant since() {
        return since;
    }

    /** What other commands are told of it. */
    Part part() {
        return Part.of(component, state.name(), since, process().map(Running::of));
    }

    /** The running process; empty before it starts and between a crash and the next start. */
    Optional<ProcessHandle> process() {
        return process.filter(Process::isAlive).map(Process::toHandle);
    }

    private void supervise() {
        try {
            enter(State.PREPARING);
            component.prepare();
            var program = component.program();
            var backOff = new BackOff();
            while (true) {
                runOnce(program);
                enter(State.CRASHED);
                Thread.sleep(backOff.next(Instant.now()));
            }
        } catch (InterruptedException e) {
            firstReady.completeExceptionally(new StartFailure(name() + " was stopped before it was ready", e));
        } catch (IOException | RuntimeException e) {
            firstReady.completeExceptionally(e);
        } finally {
            endProcess();
            enter(State.STOPPED);
        }
    }

    /** Returns when the process has ended after it was ready, or failed to become ready again. */
    private void runOnce(Program program) throws IOException, InterruptedException {
        var started = OsProcesses.start(program, log.toFile());
        process = Optional.of(started);
        enter(State.STARTING);
        try {
            awaitReadiness(program, started);
            component.furnish();
            enter(State.READY);
            firstReady.complete(null);
            started.waitFor();
        } catch (StartFailure e) {
            if (!firstReady.isDone()) {
                throw e;
            }
            endProcess();
        }
    }

    private void endProcess() {
        Thread.interrupted(); // a pending interruption would cut the grace short
        process()
                .ifPresent(
                        running -> OsProcesses.end(running, component.program().stopSignal(), GRACE));
    }

    private void awaitReadiness(Program program, Process started) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!program.ready().getAsBoolean()) {
            if (started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new StartFailure("%s ended while it started (exit code %d). The end of %s:%n%s"
                        .formatted(name(), started.exitValue(), log, Logs.tail(log)));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StartFailure("%s is not ready after %d s. The end of %s:%n%s"
                        .formatted(name(), PATIENCE.toSeconds(), log, Logs.tail(log)));
            }
        }
    }

    private void enter(State next) {
        state = next;
        since = Instant.now();
        changed.accept(this);
    }
}

package com.cegidlife.local;

import com.cegidlife.local.SuiteFile.Part;
import com.cegidlife.local.SuiteFile.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** A running suite: its components, started stage by stage, kept running, and stopped in reverse order. */
public final class Suite implements AutoCloseable {

    private final DataFolder folder;
    private final List<List<Component>> stages;
    private final Progress progress;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private boolean ready;
    private boolean closed;

    private Suite(DataFolder folder, List<List<Component>> stages, Progress progress) {
        this.folder = folder;
        this.stages = stages;
        this.progress = progress;
    }

    /**
     * Starts the components and returns when all of them are ready; those of one stage start side by side, after those of
     * the stage before.
     *
     * @throws StartFailure when one of them cannot start; nothing is left running then
     */
    static Suite start(DataFolder folder, List<List<Component>> stages, Progress progress) {
        folder.prepare();
        var suite = new Suite(folder, stages, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
        try {
            stages.forEach(suite::startStage);
        } catch (CompletionException e) {
            suite.close();
            throw new StartFailure(e.getCause().getMessage(), e);
        }
        suite.publishReady();
        return suite;
    }

    /** Stops everything, the last started first; does nothing the second time. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        stages.reversed().forEach(stage -> stop(running(stage)));
        delete(folder.suiteFile());
    }

    /** The process of a component; empty while it has none. */
    Optional<ProcessHandle> process(String component) {
        return child(component).flatMap(Child::process);
    }

    /** Stops one component and leaves its ports to somebody else. Does nothing when it is lent already. */
    void lend(String component) {
        child(component).ifPresent(child -> {
            stop(List.of(child));
            synchronized (this) {
                children.remove(component);
            }
            publish();
        });
    }

    /** Starts a lent component again; returns at once. */
    void takeBack(String component) {
        if (child(component).isEmpty()) {
            component(component).ifPresent(this::startChild);
        }
    }

    private void startStage(List<Component> stage) {
        var firstFailure = new CompletableFuture<Void>();
        var settled = stage.stream()
                .map(this::startChild)
                .map(child -> child.firstReady().exceptionally(failure -> {
                    firstFailure.completeExceptionally(failure);
                    return null;
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(settled)).join();
    }

    private synchronized Child startChild(Component component) {
        if (closed) {
            throw new CompletionException(new StartFailure("The suite was stopped while it started"));
        }
        delete(folder.log(component.name()));
        var child = new Child(component, folder.log(component.name()), this::changed);
        children.put(component.name(), child);
        child.start();
        return child;
    }

    private static void stop(List<Child> stopped) {
        stopped.forEach(Child::requestStop);
        stopped.forEach(Child::awaitStopped);
    }

    private void changed(Child child) {
        publish();
        progress.changed(child);
    }

    private synchronized void publishReady() {
        ready = true;
        publish();
    }

    private synchronized void publish() {
        var parts = stages.stream().flatMap(List::stream).map(this::part).toList();
        new SuiteFile(Running.of(ProcessHandle.current()), ready, parts).write(folder.suiteFile());
    }

    private Part part(Component component) {
        var child = Optional.ofNullable(children.get(component.name()));
        return child.map(Child::part).orElseGet(() -> Part.withoutProcess(component, ready ? "LENT" : "WAITING"));
    }

    private synchronized List<Child> running(List<Component> stage) {
        return stage.stream()
                .flatMap(component -> Stream.ofNullable(children.get(component.name())))
                .toList();
    }

    private synchronized Optional<Child> child(String component) {
        return Optional.ofNullable(children.get(component));
    }

    private Optional<Component> component(String name) {
        return stages.stream()
                .flatMap(List::stream)
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

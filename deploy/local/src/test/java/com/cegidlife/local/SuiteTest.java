package com.cegidlife.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {

    private static final String LASTING = "exec sleep 60";

    @TempDir
    Path root;

    private Sandbox sandbox;

    @BeforeEach
    void create() {
        sandbox = new Sandbox(root);
    }

    @Test
    void aCrashedComponentIsStartedAgainAndThePersonIsTold() {
        var told = Collections.synchronizedList(new ArrayList<Child.State>());
        try (var suite = Suite.start(
                sandbox.folder, List.of(List.of(Script.ready("one", LASTING))), child -> told.add(child.state()))) {
            var crashed = suite.process("one").orElseThrow();
            crashed.destroyForcibly();

            await().until(() -> suite.process("one")
                    .filter(next -> next.pid() != crashed.pid())
                    .isPresent());
            await().untilAsserted(() -> assertThat(told)
                    .containsExactly(
                            Child.State.PREPARING,
                            Child.State.STARTING,
                            Child.State.READY,
                            Child.State.CRASHED,
                            Child.State.STARTING,
                            Child.State.READY));
        }
    }

    @Test
    void aComponentThatEndsWhileItStartsStopsTheStartWithTheEndOfItsLog() {
        assertThatThrownBy(() -> sandbox.start(
                        Script.ready("good", LASTING), Script.neverReady("bad", "echo out of luck; exit 3")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("bad ended while it started (exit code 3)")
                .hasMessageContaining("out of luck");
        assertThat(SuiteFile.read(sandbox.folder.suiteFile())).isEmpty();
    }

    @Test
    void stagesStartInOrderAndStopInReverse() throws Exception {
        var trace = root.resolve("trace");
        var first = traced("first", trace);
        var second = traced("second", trace);

        Suite.start(sandbox.folder, List.of(List.of(first), List.of(second)), Progress.SILENT)
                .close();

        assertThat(Files.readAllLines(trace)).containsExactly("stop second", "stop first");
    }

    @Test
    void aLentComponentLeavesItsPlaceUntilItsBorrowerWithdraws() throws Exception {
        try (var suite = sandbox.start(Script.ready("one", LASTING))) {
            var lending = Thread.ofVirtual().start(() -> serve(new Lending(suite, sandbox.folder.lent())));

            var environment = new Borrowing(sandbox.folder)
                    .take("one", Long.toString(ProcessHandle.current().pid()));

            assertThat(environment).isEqualTo("GREETING=hello");
            assertThat(suite.process("one")).isEmpty();
            Files.delete(sandbox.folder.lent().resolve("one"));
            await().until(() -> suite.process("one").isPresent());
            lending.interrupt();
        }
    }

    @Test
    void whatAKilledLauncherHasLeftIsEnded() {
        try (var suite = sandbox.start(Script.ready("one", LASTING))) {
            var left = suite.process("one").orElseThrow();

            assertThat(SuiteFile.read(sandbox.folder.suiteFile()).orElseThrow().endLeftovers())
                    .containsExactly("one");
            assertThat(left.isAlive()).isFalse();
        }
    }

    @Test
    void anotherProcessThatHasTakenTheIdIsNotEnded() {
        var here = ProcessHandle.current();
        assertThat(OsProcesses.find(here.pid(), OsProcesses.startOf(here))).contains(here);
        assertThat(OsProcesses.find(here.pid(), OsProcesses.startOf(here).minusSeconds(60)))
                .isEmpty();
    }

    /** Writes to the trace when it is stopped; is ready once it can. */
    private static Script traced(String name, Path trace) {
        var able = trace.resolveSibling(name + ".able");
        var line = "trap 'echo stop %s >> %s; exit' TERM; touch %s; while :; do sleep 0.1; done"
                .formatted(name, trace, able);
        return new Script(name, line, () -> Files.exists(able));
    }

    private static void serve(Lending lending) {
        try {
            lending.serve();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

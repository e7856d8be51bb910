package com.cegidlife.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as it is run. */
final class ProbeProcess implements AutoCloseable {

    private final Path log;
    private final Process process;

    private ProbeProcess(Path log, Process process) {
        this.log = log;
        this.process = process;
    }

    static ProbeProcess start(Path configuration, Map<String, String> environment) throws IOException {
        var log = configuration.resolveSibling("probe.log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName(),
                        "--config",
                        configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new ProbeProcess(log, builder.start());
    }

    /** Asks it to end, as an operating system does. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exit();
    }

    int exit() throws InterruptedException {
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("ended").isTrue();
        return process.exitValue();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

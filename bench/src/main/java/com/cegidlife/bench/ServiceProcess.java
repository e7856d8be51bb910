package com.cegidlife.bench;

import com.cegidlife.testkit.FreePort;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A packaged Quarkus application in a JVM of its own, as it runs in production. */
final class ServiceProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    /**
     * Starts the application and waits until it listens.
     *
     * @param module folder of the application, where it is built
     * @param settings Quarkus' own properties
     */
    ServiceProcess(Path module, Map<String, String> settings) throws IOException, InterruptedException {
        port = FreePort.find();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx512m", "-XX:+UseSerialGC"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.log.level=WARN");
        command.addAll(List.of(
                "-jar", module.resolve("target/quarkus-app/quarkus-run.jar").toString()));
        var log = Files.createTempFile(module.getFileName().toString(), ".log");
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!listens()) {
            if (!process.isAlive()) {
                throw new IOException(module + " has ended, see " + log);
            }
            Thread.sleep(100);
        }
    }

    private boolean listens() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

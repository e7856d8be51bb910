package com.cegidlife.ticket.attachment;

import com.cegidlife.ticket.attachment.clamd.SmallClamd;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Starts an S3-compatible object store, in a process of its own, and a malware scanner, and configures both. */
public class ObjectStoreAndScanner implements QuarkusTestResourceLifecycleManager {

    private static final String BUCKET = "attachments";

    private Process objectStore;
    private SmallClamd scanner;

    @Override
    public Map<String, String> start() {
        try {
            scanner = new SmallClamd();
            return Map.of(
                    "cegidlife.attachments.clamd",
                    scanner.address(),
                    "cegidlife.attachments.store",
                    "s3",
                    "cegidlife.attachments.s3.endpoint",
                    startObjectStore(),
                    "cegidlife.attachments.s3.bucket",
                    BUCKET,
                    "cegidlife.attachments.s3.access-key",
                    "test",
                    "cegidlife.attachments.s3.secret-key",
                    "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String startObjectStore() throws IOException {
        var port = freePort();
        objectStore = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "target/object-store/s3mock.jar",
                        "--server.port=" + freePort(),
                        "--server.address=127.0.0.1",
                        "--com.adobe.testing.s3mock.httpPort=" + port,
                        "--com.adobe.testing.s3mock.domain.initialBuckets=" + BUCKET))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(
                        Path.of("target/object-store/log").toFile()))
                .start();
        var address = "http://localhost:" + port;
        Awaitility.await("the object store, see target/object-store/log")
                .atMost(Duration.ofMinutes(2))
                .until(() -> isReady(address));
        return address;
    }

    private boolean isReady(String address) throws IOException {
        if (!objectStore.isAlive()) {
            throw new IllegalStateException("The object store ended by itself; see target/object-store/log");
        }
        var connection =
                (HttpURLConnection) URI.create(address + "/" + BUCKET).toURL().openConnection();
        try {
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (objectStore != null) {
            objectStore.destroy();
        }
        if (scanner != null) {
            scanner.close();
        }
    }
}

package com.cegidlife.availability.weather;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser that listens to the weather. */
final class WeatherListener implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpResponse<Stream<String>> answer;
    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger signs = new AtomicInteger();
    private volatile String lastId;

    private WeatherListener(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(this::read);
    }

    /**
     * Listens, and waits until everything from now on is told.
     *
     * @param token empty in public
     */
    static WeatherListener to(String path, Optional<String> token, Optional<String> lastId) {
        var url = ConfigProvider.getConfig().getValue("test.url", String.class) + path;
        var request = HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/event-stream");
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        lastId.ifPresent(id -> request.header("Last-Event-ID", id));
        try {
            var client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            var listener = new WeatherListener(client.send(request.build(), BodyHandlers.ofLines()));
            Awaitility.await("a sign of life").until(() -> listener.signs.get() > 0);
            return listener;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private void read() {
        try {
            answer.body().forEach(this::hear);
        } catch (UncheckedIOException cut) {
            // The same to a browser: the stream is over.
        }
    }

    private void hear(String line) {
        try {
            if (line.startsWith(":")) {
                signs.incrementAndGet();
            } else if (line.startsWith("id:")) {
                lastId = line.substring(3).strip();
            } else if (line.startsWith("data:")) {
                heard.add(JSON.readTree(line.substring(5)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> heard() {
        return List.copyOf(heard);
    }

    String lastId() {
        return lastId;
    }

    /** Waits until the last weather told fits. */
    void await(Predicate<JsonNode> weather) {
        Awaitility.await("weather").until(() -> !heard.isEmpty() && weather.test(heard.getLast()));
    }

    @Override
    public void close() {
        answer.body().close();
    }
}

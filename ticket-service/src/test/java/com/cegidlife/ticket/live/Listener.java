package com.cegidlife.ticket.live;

import com.cegidlife.testkit.Tokens;
import com.cegidlife.ticket.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser that listens to server-sent events. */
final class Listener implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpResponse<Stream<String>> answer;
    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger signs = new AtomicInteger();
    private volatile String lastId;
    private volatile boolean ended;

    private Listener(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        if (answer.statusCode() == 200) {
            Thread.ofVirtual().start(this::read);
        }
    }

    /** Listens, and waits until everything from now on is told. */
    static Listener to(String path, Person person) {
        var listener = asking(path, person, Optional.empty());
        listener.awaitSign();
        return listener;
    }

    static Listener asking(String path, Person person, Optional<String> lastId) {
        var token = Tokens.of(person.id()).roles(person.role());
        person.customer().ifPresent(token::customer);
        var url = ConfigProvider.getConfig().getValue("test.url", String.class) + path;
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token.token());
        lastId.ifPresent(id -> request.header("Last-Event-ID", id));
        try {
            var client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            return new Listener(client.send(request.build(), BodyHandlers.ofLines()));
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
        ended = true;
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

    int status() {
        return answer.statusCode();
    }

    HttpHeaders headers() {
        return answer.headers();
    }

    /** What was heard so far. */
    List<JsonNode> heard() {
        return List.copyOf(heard);
    }

    /** The facts heard so far, such as {@code ticket-note-added}. */
    List<String> facts() {
        return heard.stream()
                .map(event -> event.path("type").asText().replaceAll("^com\\.cegidlife\\.ticket\\.|\\.v1$", ""))
                .toList();
    }

    List<String> ids() {
        return heard.stream().map(event -> event.path("id").asText()).toList();
    }

    String lastId() {
        return lastId;
    }

    int signs() {
        return signs.get();
    }

    boolean hasEnded() {
        return ended;
    }

    /** Waits until this many events were heard. */
    Listener await(int events) {
        Awaitility.await("events " + heard).until(() -> heard.size() >= events);
        return this;
    }

    void awaitSign() {
        Awaitility.await("a sign of life").until(() -> signs.get() > 0);
    }

    void awaitEnd() {
        Awaitility.await("the end of the stream").until(() -> ended);
    }

    @Override
    public void close() {
        answer.body().close();
    }
}

package com.cegidlife.probe.check;

import static com.cegidlife.probe.check.ChecksFixture.inspect;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.ProbeOutcome;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpInspectionTest {

    private final List<Integer> clientPorts = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, 200, "Bienvenue à CegidLife"));
        server.createContext("/broken", exchange -> answer(exchange, 503, ""));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/");
            answer(exchange, 302, "");
        });
        server.createContext("/echo", exchange -> answer(exchange, 200, echo(exchange)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageThatAnswersIsUp() throws InterruptedException {
        var before = Instant.now();
        var result = inspect(page("/"));
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.UP);
        assertThat(result.detail()).isEqualTo("HTTP 200");
        assertThat(result.location()).isEqualTo("Paris");
        assertThat(result.checkedAt()).isBetween(before, Instant.now());
        assertThat(result.latencyMillis()).isBetween(0L, 5_000L);
    }

    @Test
    void anotherStatusThanExpectedIsDown() throws InterruptedException {
        var result = inspect(page("/broken"));
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
        assertThat(result.detail()).isEqualTo("HTTP 503 instead of 200-299");
    }

    @Test
    void aRedirectIsAnAnswerAndNotFollowed() throws InterruptedException {
        assertThat(inspect(page("/moved")).detail()).isEqualTo("HTTP 302 instead of 200-299");
    }

    @Test
    void aListedStatusIsUp() throws InterruptedException {
        var statuses =
                new ExpectedStatus(List.of(new ExpectedStatus.Range(200, 204), new ExpectedStatus.Range(503, 503)));
        var target = new HttpTarget(uri("/broken"), HttpMethod.GET, Map.of(), statuses, Optional.empty());
        assertThat(inspect(target).outcome()).isEqualTo(ProbeOutcome.UP);
    }

    @Test
    void aPageWithTheExpectedTextIsUp() throws InterruptedException {
        assertThat(inspect(pageWith("/", "à CegidLife")).outcome()).isEqualTo(ProbeOutcome.UP);
    }

    @Test
    void aPageWithoutTheExpectedTextIsDown() throws InterruptedException {
        var result = inspect(pageWith("/", "Se connecter"));
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
        assertThat(result.detail()).isEqualTo("HTTP 200 without the expected text");
    }

    @Test
    void theMethodAndTheHeadersAreSent() throws InterruptedException {
        var headers = Map.of("X-Key", "secret");
        var target = new HttpTarget(
                uri("/echo"), HttpMethod.GET, headers, ExpectedStatus.SUCCESS, Optional.of("GET secret"));
        assertThat(inspect(target).outcome()).isEqualTo(ProbeOutcome.UP);
    }

    @Test
    void everyCheckOpensANewConnection() throws InterruptedException {
        var inspector = new Inspector(Clock.systemUTC());
        var check = ChecksFixture.check("page", Duration.ofSeconds(1), page("/"));
        inspector.inspect(check);
        inspector.inspect(check);
        assertThat(clientPorts).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aClosedPortIsDown() throws InterruptedException {
        server.stop(0);
        var result = inspect(page("/"));
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
        assertThat(result.detail()).isEqualTo("connection refused");
    }

    @Test
    void anUnknownHostIsDown() throws InterruptedException {
        var target = new HttpTarget(
                URI.create("http://nowhere.invalid/"),
                HttpMethod.GET,
                Map.of(),
                ExpectedStatus.SUCCESS,
                Optional.empty());
        assertThat(inspect(target).detail()).isEqualTo("unknown host");
    }

    @Test
    void aServerThatAcceptsAndSaysNothingIsDownAtTheTimeout() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var target = new HttpTarget(
                    URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                    HttpMethod.GET,
                    Map.of(),
                    ExpectedStatus.SUCCESS,
                    Optional.empty());
            var result = inspect(target, Duration.ofMillis(300));
            assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
            assertThat(result.detail()).isEqualTo("no answer within 300 ms");
            assertThat(result.latencyMillis()).isBetween(300L, 2_000L);
        }
    }

    @Test
    void aBodyThatNeverEndsIsDownAtTheTimeout() throws InterruptedException {
        server.createContext("/endless", exchange -> exchange.sendResponseHeaders(200, 0));
        var result = inspect(pageWith("/endless", "end"), Duration.ofMillis(500));
        assertThat(result.detail()).isEqualTo("no answer within 500 ms");
    }

    private HttpTarget page(String path) {
        return new HttpTarget(uri(path), HttpMethod.GET, Map.of(), ExpectedStatus.SUCCESS, Optional.empty());
    }

    private HttpTarget pageWith(String path, String text) {
        return new HttpTarget(uri(path), HttpMethod.GET, Map.of(), ExpectedStatus.SUCCESS, Optional.of(text));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static String echo(HttpExchange exchange) {
        return exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("X-Key");
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        clientPorts.add(exchange.getRemoteAddress().getPort());
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}

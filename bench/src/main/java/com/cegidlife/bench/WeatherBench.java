package com.cegidlife.bench;

import com.cegidlife.testkit.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** How soon 5,000 users of 50 customers who listen to the weather hear of an incident that concerns them all. */
public final class WeatherBench {

    private static final int LISTENERS = 5_000;
    private static final int CUSTOMERS = 50;
    private static final int UPDATES = 20;
    private static final int CONNECTING_AT_ONCE = 100;

    private static final String ROWS = """
            insert into customers (id, name, entitlements_version)
            select ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Client ' || n, 1
            from generate_series(1, %1$d) n;
            insert into environments (id, customer_id, name, kind, product, in_force)
            select ('00000000-0000-0001-0000-' || lpad(to_hex(n), 12, '0'))::uuid,
                ('00000000-0000-0000-0000-' || lpad(to_hex(1 + n %% %1$d), 12, '0'))::uuid, 'Production', 'PRODUCTION',
                'COMPTA', true
            from generate_series(1, 10000) n
            """.formatted(CUSTOMERS);

    private static final String INCIDENT = """
            {"titleFrench": "Lenteurs", "titleEnglish": "%s", "product": "COMPTA",
             "bulletin": {"stage": "INVESTIGATING", "textFrench": "Nous cherchons.", "textEnglish": "We look into it."}}
            """;

    private WeatherBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = new DurableService(Path.of("availability-service"))) {
            fill(server);
            var heard = new ConcurrentLinkedQueue<Heard>();
            listen(server.port(), heard);
            var requests = new TimedRequests(server.port());
            var operator = Tokens.of(UUID.randomUUID()).roles("operator").token();
            for (int update = 0; update < UPDATES; update++) {
                heard.clear();
                var mark = "Slowness " + UUID.randomUUID();
                var begun = System.nanoTime();
                requests.post("/incidents", operator, INCIDENT.formatted(mark));
                report(update, begun, awaitAll(heard, mark));
            }
        }
    }

    private static void fill(DurableService server) throws SQLException {
        server.execute(ROWS);
        server.execute("vacuum analyze");
    }

    private static void listen(int port, Queue<Heard> heard) throws InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int from = 0; from < LISTENERS; from += CONNECTING_AT_ONCE) {
            var connected = new CountDownLatch(CONNECTING_AT_ONCE);
            IntStream.range(from, from + CONNECTING_AT_ONCE).forEach(listener -> {
                var customer = new UUID(0, 1 + listener % CUSTOMERS);
                var token = Tokens.of(new UUID(7, listener)).customer(customer).roles("customer-user");
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/weather/events"))
                        .header("Authorization", "Bearer " + token.token())
                        .build();
                var unused = client.sendAsync(
                        request,
                        answer -> HttpResponse.BodySubscribers.fromLineSubscriber(new Listener(heard, connected)));
            });
            if (!connected.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException(connected.getCount() + " listeners could not connect");
            }
        }
        System.out.printf("%,d listen%n", LISTENERS);
    }

    private static Latencies awaitAll(Queue<Heard> heard, String mark) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (heard.stream().filter(one -> one.line().contains(mark)).count() < LISTENERS) {
            if (System.nanoTime() > deadline) {
                throw new IOException("Not everybody has heard of " + mark);
            }
            Thread.sleep(50);
        }
        return Latencies.of(
                heard.stream().filter(one -> one.line().contains(mark)).map(Heard::at));
    }

    private static void report(int update, long begun, Latencies at) {
        System.out.printf(
                "update %d: p50 %.0f ms, p99 %.0f ms, last %.0f ms%n",
                update + 1,
                at.percentileMillis(50) - begun / 1e6,
                at.percentileMillis(99) - begun / 1e6,
                at.percentileMillis(100) - begun / 1e6);
    }

    /** @param at {@link System#nanoTime} */
    private record Heard(String line, long at) {}

    /** Hears the lines of one stream. */
    private static final class Listener implements Flow.Subscriber<String> {

        private final Queue<Heard> heard;
        private final CountDownLatch connected;
        private boolean first = true;

        private Listener(Queue<Heard> heard, CountDownLatch connected) {
            this.heard = heard;
            this.connected = connected;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (first) {
                first = false;
                connected.countDown();
            }
            if (line.startsWith("data:")) {
                heard.add(new Heard(line, System.nanoTime()));
            }
        }

        @Override
        public void onError(Throwable failure) {
            System.err.println("A listener was cut off: " + failure);
        }

        @Override
        public void onComplete() {
            System.err.println("A listener was sent away");
        }
    }
}

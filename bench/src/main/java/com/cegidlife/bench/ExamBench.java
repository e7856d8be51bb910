package com.cegidlife.bench;

import com.cegidlife.testkit.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the saving of an answer takes over HTTP while 1,000 users sit an exam of 100 questions and each of them answers every
 * five seconds; then how long submitting and scoring those 100 questions takes, one user after the other.
 */
public final class ExamBench {

    private static final int USERS = 1_000;
    private static final int QUESTIONS = 100;
    private static final int PER_SECOND = 200;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 60;
    private static final int CONNECTIONS = 32;
    private static final int SUBMITS_TO_WARM_UP = 200;
    private static final UUID CUSTOMER = UUID.randomUUID();

    private record Sitting(UUID attempt, String authorisation) {}

    private ExamBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var service = new DurableService(Path.of("learning-service"))) {
            service.execute(DurableDatabase.text("exams.sql").replace("{customer}", CUSTOMER.toString()));
            var sittings = begun(service);
            service.execute("vacuum analyze");
            save(service.port(), sittings, WARM_UP_SECONDS);
            report("saving an answer at %d/s".formatted(PER_SECOND), save(service.port(), sittings, SECONDS));
            var submits = submit(service.port(), sittings);
            report("submitting 100 questions", submits.subList(SUBMITS_TO_WARM_UP, USERS));
        }
    }

    private static List<Sitting> begun(DurableService service) throws IOException, SQLException {
        var sittings = new ArrayList<Sitting>();
        try (var connection = new HttpConnection(service.port())) {
            for (int number = 1; number <= USERS; number++) {
                var user = new UUID(0, number);
                var token = Tokens.of(user)
                        .customer(CUSTOMER)
                        .roles("customer-user")
                        .token();
                var authorisation = "Authorization: Bearer " + token + "\r\n";
                expect(201, connection.post("/exam-attempts", authorisation, "{\"exam\": \"BENCH\"}"));
                var attempt = service.text("select id from exam_attempts where user_id = '" + user + "'");
                sittings.add(new Sitting(UUID.fromString(attempt), authorisation));
            }
        }
        return sittings;
    }

    /** Nanoseconds that each answer took, from the instant at which it was to be sent. */
    private static List<Long> save(int port, List<Sitting> sittings, int seconds) throws Exception {
        var took = Collections.synchronizedList(new ArrayList<Long>());
        var next = new AtomicInteger();
        var begin = System.nanoTime() + 100_000_000;
        Callable<Void> learner = () -> {
            try (var connection = new HttpConnection(port)) {
                for (int i = next.getAndIncrement(); i < PER_SECOND * seconds; i = next.getAndIncrement()) {
                    var due = begin + i * 1_000_000_000L / PER_SECOND;
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    saveOne(connection, sittings.get(i % USERS));
                    took.add(System.nanoTime() - due);
                }
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (var done : threads.invokeAll(Collections.nCopies(CONNECTIONS, learner))) {
                done.get();
            }
        }
        return took;
    }

    private static void saveOne(HttpConnection connection, Sitting sitting) throws IOException {
        var chance = ThreadLocalRandom.current();
        var target = "PUT /exam-attempts/%s/answers/%d".formatted(sitting.attempt(), chance.nextInt(1, QUESTIONS + 1));
        var answer = "{\"values\": [\"%c\"]}".formatted('A' + chance.nextInt(4));
        expect(200, connection.send(target, sitting.authorisation(), answer));
    }

    private static List<Long> submit(int port, List<Sitting> sittings) throws IOException {
        var took = new ArrayList<Long>();
        try (var connection = new HttpConnection(port)) {
            for (var sitting : sittings) {
                var begin = System.nanoTime();
                expect(
                        200,
                        connection.post(
                                "/exam-attempts/" + sitting.attempt() + "/submit", sitting.authorisation(), ""));
                took.add(System.nanoTime() - begin);
            }
        }
        return took;
    }

    private static void expect(int expected, int status) throws IOException {
        if (status != expected) {
            throw new IOException("Answered " + status);
        }
    }

    private static void report(String what, List<Long> nanos) {
        var latencies = Latencies.of(nanos.stream());
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms (%,d requests)%n",
                what, latencies.percentileMillis(50), latencies.percentileMillis(99), latencies.count());
    }
}

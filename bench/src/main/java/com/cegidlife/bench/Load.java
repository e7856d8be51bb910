package com.cegidlife.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Posts to a service over several connections.
 *
 * @param headers of each request, complete lines
 * @param body of each request
 */
record Load(int port, String path, Supplier<String> headers, Supplier<String> body, int connections) {

    /** How many requests were answered with 201 in a second, each connection sending the next one after the answer. */
    double perSecond(Duration length) throws Exception {
        var answered = new AtomicLong();
        var begin = System.nanoTime();
        var end = begin + length.toNanos();
        onEachConnection(connection -> {
            while (System.nanoTime() < end) {
                post(connection);
                answered.incrementAndGet();
            }
        });
        return answered.get() * 1e9 / (System.nanoTime() - begin);
    }

    /** Latencies at a fixed rate in nanoseconds, ascending; each counted from the instant at which it was to be sent. */
    List<Long> latencies(int perSecond, Duration length) throws Exception {
        var latencies = Collections.synchronizedList(new ArrayList<Long>());
        var begin = System.nanoTime() + 100_000_000;
        var requests = perSecond * length.toSeconds();
        var next = new AtomicLong();
        onEachConnection(connection -> {
            for (long i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                var due = begin + i * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                post(connection);
                latencies.add(System.nanoTime() - due);
            }
        });
        Collections.sort(latencies);
        return latencies;
    }

    private interface Requests {
        void over(HttpConnection connection) throws IOException;
    }

    private void post(HttpConnection connection) throws IOException {
        var status = connection.post(path, headers.get(), body.get());
        if (status != 201) {
            throw new IOException("Answered " + status);
        }
    }

    private void onEachConnection(Requests requests) throws Exception {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var tasks = Collections.nCopies(connections, (Callable<Void>) () -> {
                try (var connection = new HttpConnection(port)) {
                    requests.over(connection);
                }
                return null;
            });
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}

package com.cegidlife.probe.check;

import com.cegidlife.events.ProbeResult;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs checks, each within its time limit. Safe for any number of threads. */
public final class Inspector {

    private final Clock clock;
    private final HttpInspection http;
    private final TcpInspection tcp;
    private final TlsInspection tls;
    private final DnsInspection dns;

    /** @param clock dates the results and judges the dates of certificates */
    public Inspector(Clock clock) {
        var names = new Names();
        var connections = new Connections(names);
        this.clock = clock;
        http = new HttpInspection(names);
        tcp = new TcpInspection(connections);
        tls = new TlsInspection(connections, clock);
        dns = new DnsInspection(names);
    }

    /**
     * What the check sees now. Returns at the latest when the check's timeout has passed.
     *
     * @throws InterruptedException when the calling thread was interrupted; the look is given up
     */
    public ProbeResult inspect(Check check) throws InterruptedException {
        var checkedAt = clock.instant();
        var begin = System.nanoTime();
        var finding = findingWithin(check.timeout(), () -> look(check));
        var latencyMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        return new ProbeResult(
                check.environmentId(),
                check.monitor(),
                check.location(),
                checkedAt,
                finding.outcome(),
                latencyMillis,
                finding.detail());
    }

    /** A virtual thread of its own, because an interrupt closes the sockets on which it waits. */
    private static Finding findingWithin(Duration timeout, Callable<Finding> look) throws InterruptedException {
        var task = new FutureTask<>(look);
        Thread.startVirtualThread(task);
        try {
            return task.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Finding.down("no answer within %d ms".formatted(timeout.toMillis()));
        } catch (ExecutionException e) {
            throw new IllegalStateException("A check failed in an unexpected way", e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private Finding look(Check check) throws InterruptedException {
        try {
            return switch (check.target()) {
                case HttpTarget target -> http.of(target);
                case TcpTarget target -> tcp.of(target);
                case TlsTarget target -> tls.of(target);
                case DnsTarget target -> dns.of(target, check.timeout());
            };
        } catch (IOException e) {
            return Finding.down(FailureText.of(e));
        }
    }
}

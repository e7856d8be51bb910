package com.cegidlife.probe.publish;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.ProbeResult;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The results that wait to be published, oldest first. When it is full the oldest one makes room and is counted as
 * lost: what is happening now matters more. Adding never waits for Kafka.
 */
public final class ResultBuffer {

    private final SecureRandom random = new SecureRandom();
    private final ArrayDeque<Envelope<ProbeResult>> waiting = new ArrayDeque<>();
    private final int capacity;
    private long lost;
    private boolean closed;

    /** @param capacity how many results it holds, at least 1 */
    public ResultBuffer(int capacity) {
        this.capacity = capacity;
    }

    /** Gives the result the identity under which it is published, however often it is sent. */
    public void add(ProbeResult result) {
        var envelope = new Envelope<>(newId(result), result.checkedAt(), Optional.empty(), result);
        synchronized (this) {
            if (waiting.size() == capacity) {
                waiting.remove();
                lost++;
            }
            waiting.add(envelope);
            notifyAll();
        }
    }

    /** UUID version 7 (RFC 9562) of the moment of the check. */
    private UUID newId(ProbeResult result) {
        var timeAndVersion = result.checkedAt().toEpochMilli() << 16 | 0x7000L | random.nextInt(1 << 12);
        return new UUID(timeAndVersion, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    /** Removes the oldest results, at most that many; waits until there is one, and gives none once drained. */
    synchronized List<Envelope<ProbeResult>> take(int most) throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        var taken = new ArrayList<Envelope<ProbeResult>>();
        while (taken.size() < most && !waiting.isEmpty()) {
            taken.add(waiting.remove());
        }
        return taken;
    }

    /** Says that nothing will be added any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Whether it is closed and empty. */
    synchronized boolean isDrained() {
        return closed && waiting.isEmpty();
    }

    synchronized int size() {
        return waiting.size();
    }

    /** How many results were lost since the last time this was asked. */
    public synchronized long takeLost() {
        var count = lost;
        lost = 0;
        return count;
    }
}

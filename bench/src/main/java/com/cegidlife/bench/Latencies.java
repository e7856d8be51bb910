package com.cegidlife.bench;

import java.util.List;
import java.util.stream.Stream;

/** How long things took, in nanoseconds, in ascending order. */
record Latencies(List<Long> nanos) {

    static Latencies of(Stream<Long> nanos) {
        return new Latencies(nanos.sorted().toList());
    }

    double percentileMillis(int percent) {
        return nanos.get(Math.max(0, (int) Math.ceil(nanos.size() * percent / 100.0) - 1)) / 1e6;
    }

    int count() {
        return nanos.size();
    }
}

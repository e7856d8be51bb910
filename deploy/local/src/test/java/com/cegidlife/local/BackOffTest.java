package com.cegidlife.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Instant CRASH = Instant.parse("2026-01-05T08:00:00Z");

    private final BackOff backOff = new BackOff();

    @Test
    void pausesDoubleUpToHalfAMinute() {
        assertThat(IntStream.range(0, 7)
                        .mapToObj(nth -> backOff.next(CRASH.plusSeconds(nth)).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void aCrashAfterALongLifeCountsAsAFirstOne() {
        backOff.next(CRASH);
        backOff.next(CRASH.plusSeconds(1));

        assertThat(backOff.next(CRASH.plus(Duration.ofMinutes(10)))).isEqualTo(Duration.ofSeconds(1));
    }
}

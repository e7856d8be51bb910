package com.cegidlife.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");

    private final MutableClock clock = new MutableClock();

    @Test
    void aSetClockStandsStill() {
        clock.set(NOON);
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void aSetClockMovesByWhatItIsAdvanced() {
        clock.set(NOON);
        clock.advance(Duration.ofDays(2));
        clock.advance(Duration.ofMinutes(-5));
        assertThat(clock.instant()).isEqualTo("2026-05-16T11:55:00Z");
    }

    @Test
    void aClockThatWasResetTellsRealTime() {
        clock.set(NOON);
        clock.reset();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }
}

package com.cegidlife.servicekit.id;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-05-14T12:00:00.123Z");

    private final MutableClock clock = new MutableClock();
    private final Ids ids = new Ids(clock);

    @BeforeEach
    void atNoon() {
        clock.set(NOON);
    }

    @Test
    void anIdIsAVersion7Uuid() {
        assertThat(ids.next().version()).isEqualTo(7);
        assertThat(ids.next().variant()).isEqualTo(2);
    }

    @Test
    void anIdTellsItsMillisecond() {
        assertThat(ids.next().getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void idsSortInTheOrderInWhichTheyWereMade() {
        var made = Stream.generate(ids::next).limit(10_000).toList();
        assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }

    @Test
    void idsStillSortWhenTheClockStepsBack() {
        var before = ids.next();
        clock.advance(Duration.ofSeconds(-5));
        assertThat(ids.next().toString()).isGreaterThan(before.toString());
    }

    @Test
    void noTwoThreadsGetTheSameId() {
        var made = IntStream.range(0, 50_000)
                .parallel()
                .mapToObj(number -> ids.next())
                .toList();
        assertThat(made).doesNotHaveDuplicates();
    }
}

package com.cegidlife.servicekit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockProducerTest {

    @TempDir
    Path folder;

    @Test
    void production_has_no_door_through_which_its_clock_could_be_moved() {
        assertThatThrownBy(() -> ClockProducer.clock(Optional.of(file()), List.of("prod")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("cegidlife.clock.file");
        isMovedBy(ClockProducer.clock(Optional.empty(), List.of("prod")), Duration.ZERO);
    }

    @Test
    void a_local_suite_follows_what_the_file_says_while_it_runs() throws IOException {
        var clock = ClockProducer.clock(Optional.of(file()), List.of("prod", "local"));
        isMovedBy(clock, Duration.ZERO);

        Files.writeString(file(), "P40D\n");
        await().untilAsserted(() -> isMovedBy(clock, Duration.ofDays(40)));

        Files.writeString(file(), "tomorrow");
        isMovedBy(clock, Duration.ofDays(40));

        Files.writeString(file(), "-PT36H");
        await().untilAsserted(() -> isMovedBy(clock, Duration.ofHours(-36)));

        Files.delete(file());
        await().untilAsserted(() -> isMovedBy(clock, Duration.ZERO));
    }

    private Path file() {
        return folder.resolve("clock");
    }

    private static void isMovedBy(Clock clock, Duration move) {
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(move), within(10, ChronoUnit.SECONDS));
    }
}

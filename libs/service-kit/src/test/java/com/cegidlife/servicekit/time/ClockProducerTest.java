package com.cegidlife.servicekit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockProducerTest {

    @TempDir
    Path folder;

    @Test
    void in_production_and_everywhere_but_in_the_local_suite_no_setting_moves_the_clock() throws IOException {
        var file = Files.writeString(folder.resolve("offset"), "P40D");

        for (var profiles : List.of(List.of("prod"), List.of("dev"), List.of("test"), List.<String>of())) {
            assertThat(ClockProducer.clock(profiles, Optional.of(file)).instant())
                    .isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
        }
    }

    @Test
    void in_the_local_suite_the_clock_follows_its_file_forward() throws IOException {
        var file = folder.resolve("offset");
        var clock = ClockProducer.clock(List.of("prod", "local"), Optional.of(file));
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));

        Files.writeString(file, "P40DT1H");
        Awaitility.await().until(() -> clock.instant().isAfter(Instant.now().plus(Duration.ofDays(40))));

        Files.writeString(file, "-P1D");
        Awaitility.await().until(() -> clock.instant().isBefore(Instant.now().plus(Duration.ofDays(1))));
        assertThat(clock.instant()).isAfter(Instant.now().minus(Duration.ofHours(1)));
    }
}

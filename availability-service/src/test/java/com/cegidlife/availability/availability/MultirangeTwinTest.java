package com.cegidlife.availability.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.availability.availability.MultirangeTwin.Seconds;
import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class MultirangeTwinTest {

    private static final int STORIES = 400;

    @Inject
    DataSource dataSource;

    @Rule("R6.3")
    @Test
    void the_multiranges_of_postgresql_come_to_the_same_figures() throws Exception {
        var seeds = new Random(20261125).longs(STORIES).toArray();
        try (var connection = dataSource.getConnection()) {
            for (var seed : seeds) {
                var random = RandomFacts.of(seed);
                var pieces = Sweep.of(random.facts(), random.period(), BookletCalendars.REFERENCE_PERIOD);
                var rate = Rate.of(new Target(BigDecimal.valueOf(99)), Duration.ofHours(260), pieces);

                assertThat(Seconds.of(rate.treated()))
                        .as("seed %d", seed)
                        .isEqualTo(MultirangeTwin.of(connection, random.facts(), random.period()));
            }
        }
    }
}

package com.cegidlife.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("R15.5")
class WaitingPeriodTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long SECONDS_OF_2026_AND_2027 = 63_072_000;
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // D5: failed Friday 20 March 2026 10:00, again from Friday 27 March 2026 10:00
        "2026-03-20T09:00:00Z, 2026-03-27T09:00:00Z",
        // into summer time: the same local time is an hour earlier in UTC
        "2026-03-24T09:00:00Z, 2026-03-31T08:00:00Z",
        // out of it
        "2026-10-20T08:00:00Z, 2026-10-27T09:00:00Z",
        // 02:30 does not exist on 29 March 2026: 03:30
        "2026-03-22T01:30:00Z, 2026-03-29T01:30:00Z",
        // 02:30 comes twice on 25 October 2026: the first
        "2026-10-18T00:30:00Z, 2026-10-25T00:30:00Z",
        // failed in the second 02:30 of that day: 02:30 a week later
        "2026-10-25T01:30:00Z, 2026-11-01T01:30:00Z",
        // over the end of the year, to the microsecond
        "2026-12-28T22:59:59.999999Z, 2027-01-04T22:59:59.999999Z"
    })
    void it_ends_seven_days_later_at_the_same_local_time(Instant failure, Instant end) {
        assertThat(WaitingPeriod.endAfter(failure)).isEqualTo(end);
    }

    @Property(tries = 5_000)
    void it_ends_where_somebody_who_looks_at_every_second_of_the_clock_finds_it(
            @ForAll @LongRange(max = SECONDS_OF_2026_AND_2027) long second) {
        var failure = NEW_YEAR.plusSeconds(second);

        assertThat(WaitingPeriod.endAfter(failure)).isEqualTo(found(failure));
    }

    /** The first instant that shows the wanted local time; else that time as if the clock had not been moved forward. */
    private static Instant found(Instant failure) {
        var wanted = LocalDateTime.ofInstant(failure, PARIS).plusDays(7);
        for (var offset : new ZoneOffset[] {ZoneOffset.ofHours(2), ZoneOffset.ofHours(1)}) {
            var candidate = wanted.toInstant(offset);
            if (LocalDateTime.ofInstant(candidate, PARIS).equals(wanted)) {
                return candidate;
            }
        }
        return wanted.plus(Duration.ofHours(1)).toInstant(ZoneOffset.ofHours(2));
    }
}

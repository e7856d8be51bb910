package com.cegidlife.ticket.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TimesProperties {

    private static final long LONGEST = 100_000_000_000_000_000L;

    @Property
    void a_percentile_is_the_shortest_time_within_which_so_many_stay(
            @ForAll @Size(min = 1, max = 50) List<@LongRange(min = 0, max = 20) Long> minutes,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        var durations = minutes.stream().map(Duration::ofMinutes).toList();

        assertThat(times(durations).percentile(percent)).contains(ReviewFromFacts.shortest(durations, percent));
    }

    @Property
    void the_average_is_exact_to_the_nanosecond_however_long_the_times_are(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 0, max = LONGEST) Long> nanos) {
        var sum = nanos.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);

        assertThat(times(nanos.stream().map(Duration::ofNanos).toList()).average())
                .contains(Duration.ofNanos(
                        sum.divide(BigInteger.valueOf(nanos.size())).longValueExact()));
    }

    @Example
    void nothing_has_no_figures() {
        assertThat(new Times().average()).isEmpty();
        assertThat(new Times().percentile(90)).isEmpty();
    }

    private static Times times(List<Duration> durations) {
        var times = new Times();
        durations.forEach(times::add);
        return times;
    }
}

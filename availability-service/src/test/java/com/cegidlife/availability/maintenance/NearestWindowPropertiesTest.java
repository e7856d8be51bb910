package com.cegidlife.availability.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.businesstime.OpenInterval;
import com.cegidlife.testkit.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The planner against a slow twin that looks at every minute of every start. */
class NearestWindowPropertiesTest {

    private static final Instant FIRST = Paris.at("2026-01-01T00:00");
    private static final int MINUTES_OF_THREE_YEARS = 3 * 365 * 24 * 60;

    @Rule({"R5.1", "R5.2", "R5.3"})
    @Property(tries = 300)
    void says_of_a_window_what_the_twin_says_of_its_minutes(
            @ForAll @IntRange(max = MINUTES_OF_THREE_YEARS) int start,
            @ForAll @IntRange(min = 1, max = 4_000) int length,
            @ForAll @IntRange(max = 3_999) int offset,
            @ForAll @IntRange(min = 1, max = 1_000) int blocking,
            @ForAll @IntRange(max = 6_000) int notice) {
        var window = window(start, length, offset, blocking);
        var announcedAt = window.start().minus(Duration.ofMinutes(notice));

        var twin = new MinuteTwin(window, announcedAt);

        assertThat(PlanningRule.brokenBy(window, announcedAt).stream().map(BrokenRule::rule))
                .containsExactlyElementsOf(twin.broken());
    }

    @Rule({"R5.5", "D30"})
    @Property(tries = 120)
    void proposes_the_first_minute_at_which_the_twin_finds_no_fault(
            @ForAll @IntRange(max = MINUTES_OF_THREE_YEARS) int start,
            @ForAll @IntRange(min = 1, max = 5_000) int length,
            @ForAll @IntRange(max = 4_999) int offset,
            @ForAll @IntRange(min = 1, max = 2_000) int blocking,
            @ForAll @IntRange(max = 6_000) int notice) {
        var window = window(start, length, offset, blocking);
        var announcedAt = window.start().minus(Duration.ofMinutes(notice));

        var proposal = Proposal.nearest(window, announcedAt);

        assertThat(proposal.window().map(Window::start)).isEqualTo(new MinuteTwin(window, announcedAt).nearestStart());
        assertThat(proposal.whyNone().isPresent()).isEqualTo(proposal.window().isEmpty());
        proposal.window().ifPresent(found -> {
            assertThat(PlanningRule.brokenBy(found, announcedAt)).isEmpty();
            assertThat(found.time().length()).isEqualTo(window.time().length());
            assertThat(found.start()).isAfterOrEqualTo(window.start());
        });
    }

    /** The blocking part lies where it fits; none when it begins behind the end. */
    private static Window window(int start, int length, int offset, int blocking) {
        var from = FIRST.plus(Duration.ofMinutes(start));
        var to = from.plus(Duration.ofMinutes(length));
        var part = offset >= length
                ? Optional.<OpenInterval>empty()
                : Optional.of(new OpenInterval(
                        from.plus(Duration.ofMinutes(offset)),
                        from.plus(Duration.ofMinutes(Math.min(length, offset + blocking)))));
        return new Window(new OpenInterval(from, to), part);
    }
}

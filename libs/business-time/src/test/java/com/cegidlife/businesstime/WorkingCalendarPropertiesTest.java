package com.cegidlife.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What holds for every calendar, instant and business time, against a slow twin and by algebra. The moments that matter
 * are drawn often enough (see {@link Moments}), so jqwik need not look for edge cases of its own.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class WorkingCalendarPropertiesTest {

    /** Business time to count from an instant, then some more. */
    record Count(SampleCalendar sample, Instant start, Duration some, Duration more) {
        WorkingCalendar calendar() {
            return sample.calendar();
        }

        MinuteTwin twin() {
            return sample.twin();
        }
    }

    @Property(tries = 400)
    void adding_agrees_with_counting_minutes(@ForAll("fortnights") Count count) {
        assertThat(count.calendar().plus(count.start(), count.some()))
                .isEqualTo(count.twin().plus(count.start(), count.some()));
    }

    @Property(tries = 400)
    void measuring_agrees_with_counting_minutes(@ForAll("fortnights") Count count) {
        var to = count.start().plus(count.some());

        assertThat(count.calendar().between(count.start(), to))
                .isEqualTo(count.twin().between(count.start(), to));
    }

    @Property(tries = 15)
    void a_year_agrees_with_counting_minutes(@ForAll("fortnights") Count count) {
        var to = count.start().plus(Duration.ofDays(365)).plus(count.some());

        assertThat(count.calendar().between(count.start(), to))
                .isEqualTo(count.twin().between(count.start(), to));
    }

    @Property(tries = 2000)
    void is_open_agrees_with_the_wall_clock(@ForAll("fortnights") Count count) {
        assertThat(count.calendar().isOpen(count.start()))
                .isEqualTo(count.twin().isOpen(count.start()));
    }

    @Property(tries = 200)
    void the_next_opening_is_the_first_open_minute(@ForAll("fortnights") Count count) {
        var opening = count.calendar().nextOpening(count.start());

        assertThat(count.twin().isOpen(opening)).isTrue();
        assertThat(count.twin().between(count.start(), opening)).isZero();
    }

    @Property(tries = 2000)
    void what_was_added_is_measured(@ForAll("decades") Count count) {
        var reached = count.calendar().plus(count.start(), count.some());

        assertThat(count.calendar().between(count.start(), reached)).isEqualTo(count.some());
    }

    @Property(tries = 2000)
    void adding_in_two_steps_is_adding_at_once(@ForAll("decades") Count count) {
        var inTwoSteps = count.calendar().plus(count.calendar().plus(count.start(), count.some()), count.more());

        assertThat(inTwoSteps)
                .isEqualTo(count.calendar().plus(count.start(), count.some().plus(count.more())));
    }

    @Property(tries = 2000)
    void measuring_in_two_steps_is_measuring_at_once(@ForAll("decades") Count count) {
        var middle = count.start().plus(count.some());
        var end = middle.plus(count.more());
        var calendar = count.calendar();

        assertThat(calendar.between(count.start(), middle).plus(calendar.between(middle, end)))
                .isEqualTo(calendar.between(count.start(), end));
    }

    @Property(tries = 2000)
    void who_starts_later_or_has_more_to_do_is_never_done_earlier(@ForAll("decades") Count count) {
        var reached = count.calendar().plus(count.start(), count.some());
        var later = count.start().plus(count.more());

        assertThat(count.calendar().plus(later, count.some())).isAfterOrEqualTo(reached);
        assertThat(count.calendar().plus(count.start(), count.some().plusNanos(1)))
                .isAfter(reached);
    }

    @Property(tries = 300)
    void the_open_intervals_add_up_to_the_business_time(@ForAll("fortnights") Count count) {
        var to = count.start().plus(count.some());
        var sum = count.calendar().openIntervals(count.start(), to).stream()
                .map(OpenInterval::length)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(sum).isEqualTo(count.calendar().between(count.start(), to));
    }

    @Property(tries = 300)
    void an_explanation_leaves_no_hole_and_its_stretches_add_up(@ForAll("fortnights") Count count) {
        var told = count.start();
        var consumed = Duration.ZERO;
        for (var stretch : count.calendar().explain(count.start(), count.some())) {
            assertThat(stretch.from()).isEqualTo(told).isBefore(stretch.to());
            assertThat(stretch.consumed()).isEqualTo(count.calendar().between(stretch.from(), stretch.to()));
            told = stretch.to();
            consumed = consumed.plus(stretch.consumed());
        }
        assertThat(consumed).isEqualTo(count.some());
        assertThat(told).isEqualTo(count.calendar().plus(count.start(), count.some()));
    }

    @Property(tries = 300)
    void business_days_agree_with_walking_from_day_to_day(
            @ForAll("fortnights") Count count, @ForAll @IntRange(min = 1, max = 60) int days) {
        var date = LocalDate.ofInstant(count.start(), count.twin().zone());
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            left -= count.calendar().isBusinessDay(date) ? 1 : 0;
        }
        var closing = count.calendar().plusBusinessDays(count.start(), days);
        var lastMoment = closing.minusNanos(1);

        assertThat(LocalDate.ofInstant(lastMoment, count.twin().zone())).isEqualTo(date);
        assertThat(count.twin().isOpen(lastMoment)).isTrue();
        assertThat(count.calendar().explainBusinessDays(count.start(), days).getLast())
                .isEqualTo(new CountedDay(date, days, Reason.BUSINESS_DAY));
    }

    @Provide
    Arbitrary<Count> fortnights() {
        return Arbitraries.of(SampleCalendar.class)
                .flatMap(sample -> counts(sample, sample.fortnight().toNanos()));
    }

    @Provide
    Arbitrary<Count> decades() {
        return Arbitraries.of(SampleCalendar.class)
                .flatMap(sample -> counts(sample, sample.fortnight().toNanos() * 26 * 20));
    }

    private static Arbitrary<Count> counts(SampleCalendar sample, long most) {
        var durations = Arbitraries.oneOf(
                Arbitraries.longs().between(1, most).map(Duration::ofNanos),
                Arbitraries.longs()
                        .between(1, Math.max(1, most / 60_000_000_000L))
                        .map(Duration::ofMinutes));
        return Combinators.combine(Moments.of(sample.twin()), durations, durations)
                .as((start, some, more) -> new Count(sample, start, some, more));
    }
}

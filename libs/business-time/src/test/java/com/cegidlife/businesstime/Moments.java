package com.cegidlife.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Instants where counting goes wrong first: openings, closings, clock changes and holidays, on the nanosecond or beside. */
final class Moments {

    private static final Arbitrary<Integer> YEARS = Arbitraries.integers().between(2001, 2055);

    private Moments() {}

    static Arbitrary<Instant> of(MinuteTwin twin) {
        var dates = Arbitraries.oneOf(anyDate(), nearAChange(twin), nearAHoliday());
        return Arbitraries.oneOf(
                Combinators.combine(dates, anyTime()).as((date, time) -> at(twin, date, time)),
                Combinators.combine(dates, opensOrCloses(twin), justBeside())
                        .as((date, time, beside) -> at(twin, date, time).plus(beside)));
    }

    private static Instant at(MinuteTwin twin, LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(twin.zone()).toInstant();
    }

    private static Arbitrary<LocalDate> anyDate() {
        return Combinators.combine(YEARS, Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }

    private static Arbitrary<LocalDate> nearAChange(MinuteTwin twin) {
        return Combinators.combine(anyDate(), Arbitraries.integers().between(-3, 1))
                .as((date, days) -> nextChange(twin, date).plusDays(days));
    }

    private static LocalDate nextChange(MinuteTwin twin, LocalDate date) {
        var change = twin.zone().getRules().nextTransition(at(twin, date, LocalTime.NOON));
        return change == null ? date : change.getDateTimeBefore().toLocalDate();
    }

    private static Arbitrary<LocalDate> nearAHoliday() {
        return Combinators.combine(
                        YEARS,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-4, 1))
                .as((year, holiday, days) ->
                        List.copyOf(EasterRule.holidays(year)).get(holiday).plusDays(days));
    }

    private static Arbitrary<LocalTime> anyTime() {
        return Arbitraries.longs().between(0, 86_400_000_000_000L - 1).map(LocalTime::ofNanoOfDay);
    }

    private static Arbitrary<LocalTime> opensOrCloses(MinuteTwin twin) {
        return Arbitraries.of(Stream.of(twin.hours()).flatMap(Stream::of).toList());
    }

    private static Arbitrary<Duration> justBeside() {
        return Arbitraries.of(0L, 0L, -1L, 1L, 1_000_000_000L, -1_000_000_000L).map(Duration::ofNanos);
    }
}

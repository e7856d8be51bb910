package com.cegidlife.availability.weather;

import com.cegidlife.availability.availability.CoverKind;
import com.cegidlife.availability.availability.EnvironmentFacts;
import com.cegidlife.availability.availability.Period;
import com.cegidlife.availability.availability.Periods;
import com.cegidlife.availability.availability.Piece;
import com.cegidlife.availability.availability.ReadFacts;
import com.cegidlife.availability.availability.Sweep;
import com.cegidlife.availability.availability.Treatment;
import com.cegidlife.businesstime.BookletCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells how an environment did day by day, on the facts that its availability rate rests on (R6.6). */
@ApplicationScoped
public class ReadDays {

    private final ReadFacts readFacts;
    private final Clock clock;

    ReadDays(ReadFacts readFacts, Clock clock) {
        this.readFacts = readFacts;
        this.clock = clock;
    }

    /**
     * The last days with today, the first one first.
     *
     * @param count at least 1
     */
    @Transactional
    public List<DayBar> of(UUID environmentId, int count) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BookletCalendars.PARIS);
        var first = today.minusDays(count - 1L);
        var facts = readFacts
                .of(List.of(environmentId), new Period(startOf(first), now.plusNanos(1_000)))
                .get(environmentId);
        return first.datesUntil(today.plusDays(1))
                .map(date -> bar(date, facts, now))
                .toList();
    }

    private static DayBar bar(LocalDate date, EnvironmentFacts facts, Instant now) {
        var start = startOf(date);
        var end = startOf(date.plusDays(1)).isBefore(now) ? startOf(date.plusDays(1)) : now;
        if (!start.isBefore(end)) {
            return new DayBar(
                    date, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        var day = new Period(start, end);
        var pieces = Sweep.of(facts.outages(), day, BookletCalendars.REFERENCE_PERIOD);
        return new DayBar(
                date,
                reference(day),
                lasting(pieces, treatment -> treatment == Treatment.COUNTED),
                lasting(pieces, ReadDays::isExcused),
                lasting(pieces, treatment -> treatment == Treatment.OUTSIDE_REFERENCE_PERIOD),
                planned(facts, day),
                facts.unobservedIn(day).stream()
                        .map(ReadDays::reference)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    private static boolean isExcused(Treatment treatment) {
        return treatment != Treatment.COUNTED && treatment != Treatment.OUTSIDE_REFERENCE_PERIOD;
    }

    private static Duration lasting(List<Piece> pieces, Predicate<Treatment> wanted) {
        return pieces.stream()
                .filter(piece -> wanted.test(piece.treatment()))
                .map(piece -> Duration.between(piece.start(), piece.end()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration planned(EnvironmentFacts facts, Period day) {
        var windows = facts.outages().covers().stream()
                .filter(cover -> cover.kind() == CoverKind.PLANNED)
                .map(cover -> new Period(cover.start(), cover.end()));
        return Periods.length(Periods.union(within(windows, day)));
    }

    private static List<Period> within(Stream<Period> periods, Period day) {
        return periods.flatMap(period -> period.common(day).stream()).toList();
    }

    private static Duration reference(Period period) {
        return BookletCalendars.REFERENCE_PERIOD.between(period.start(), period.end());
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(BookletCalendars.PARIS).toInstant();
    }
}

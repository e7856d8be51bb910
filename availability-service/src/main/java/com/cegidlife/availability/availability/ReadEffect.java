package com.cegidlife.availability.availability;

import com.cegidlife.availability.attribution.Exclusion;
import com.cegidlife.availability.attribution.Exclusions;
import com.cegidlife.businesstime.BookletCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells what an exclusion does, or would do, to the months that it touches (D22). */
@ApplicationScoped
public class ReadEffect {

    private final Exclusions exclusions;
    private final ReadFacts readFacts;
    private final AvailabilitySettings settings;
    private final Clock clock;

    ReadEffect(Exclusions exclusions, ReadFacts readFacts, AvailabilitySettings settings, Clock clock) {
        this.exclusions = exclusions;
        this.readFacts = readFacts;
        this.settings = settings;
        this.clock = clock;
    }

    /** A month without the exclusion, and with it. */
    public record MonthEffect(MonthFigures without, MonthFigures with) {}

    /** The months that the exclusion touches, in order, whatever was decided about it. */
    @Transactional
    public List<MonthEffect> of(UUID exclusionId) {
        var exclusion = exclusions.get(exclusionId);
        var environmentId = exclusion.outage().environment().id();
        var now = clock.instant();
        var months = months(exclusion, now);
        var whole = new Period(
                Period.startOf(months.getFirst()),
                Period.startOf(months.getLast().plusMonths(1)));
        var facts = readFacts.of(List.of(environmentId), whole).get(environmentId);
        return months.stream()
                .map(month -> effect(MonthFrame.of(month, now), facts, exclusion))
                .toList();
    }

    private MonthEffect effect(MonthFrame frame, EnvironmentFacts facts, Exclusion exclusion) {
        var target = new Target(settings.target());
        var excuse = new Excuse(
                exclusion.id(), exclusion.outage().id(), exclusion.cause(), exclusion.startsAt(), exclusion.endsAt());
        return new MonthEffect(
                MonthFigures.of(target, frame, facts.without(exclusion.id())),
                MonthFigures.of(target, frame, facts.without(exclusion.id()).with(excuse)));
    }

    /** The months of an exclusion: to the end of its outage, or to now, when it has no end of its own. */
    public static List<YearMonth> months(Exclusion exclusion, Instant now) {
        return months(
                exclusion.startsAt(),
                exclusion.endsAt().or(exclusion.outage()::endedAt).orElse(now));
    }

    /** The months that a time touches, in Paris; its end is excluded. */
    public static List<YearMonth> months(Instant start, Instant end) {
        var last = month(end.minusNanos(1));
        return Stream.iterate(month(start), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atZone(BookletCalendars.PARIS));
    }
}

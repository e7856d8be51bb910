package com.cegidlife.availability.availability;

import com.cegidlife.availability.attribution.Cause;
import com.cegidlife.businesstime.BookletCalendars;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides about every second by itself, as the booklet says it: slow, and obviously right. */
final class SecondTwin {

    private SecondTwin() {}

    static Map<Treatment, Duration> treated(OutageFacts facts, Period period) {
        var seconds = new EnumMap<Treatment, Duration>(Treatment.class);
        for (var treatment : Treatment.values()) {
            seconds.put(treatment, Duration.ZERO);
        }
        for (var at = period.start(); at.isBefore(period.end()); at = at.plusSeconds(1)) {
            treatment(facts, at)
                    .ifPresent(treatment -> seconds.merge(treatment, Duration.ofSeconds(1), Duration::plus));
        }
        return seconds;
    }

    private static Optional<Treatment> treatment(OutageFacts facts, Instant at) {
        var outages = facts.outages().stream()
                .filter(outage -> holds(at, outage.start(), outage.end()))
                .toList();
        if (outages.isEmpty()) {
            return Optional.empty();
        }
        if (!isInReferencePeriod(at.atZone(BookletCalendars.PARIS))) {
            return Optional.of(Treatment.OUTSIDE_REFERENCE_PERIOD);
        }
        return Optional.of(byMaintenance(facts.covers(), at)
                .orElseGet(() -> outages.stream()
                                .anyMatch(outage -> causes(facts, outage, at).isEmpty())
                        ? Treatment.COUNTED
                        : Treatment.valueOf(outages.stream()
                                .flatMap(outage -> causes(facts, outage, at).stream())
                                .min(Cause::compareTo)
                                .orElseThrow()
                                .name())));
    }

    private static Optional<Treatment> byMaintenance(List<Cover> covers, Instant at) {
        return covers.stream()
                .filter(cover -> holds(at, cover.start(), Optional.of(cover.end())))
                .map(Cover::kind)
                .min(CoverKind::compareTo)
                .map(kind -> kind == CoverKind.PLANNED ? Treatment.PLANNED_MAINTENANCE : Treatment.URGENT_MAINTENANCE);
    }

    private static List<Cause> causes(OutageFacts facts, Downtime outage, Instant at) {
        return facts.excuses().stream()
                .filter(excuse -> excuse.outageId().equals(outage.outageId()))
                .filter(excuse -> holds(at, excuse.start(), excuse.end()))
                .map(Excuse::cause)
                .toList();
    }

    private static boolean holds(Instant at, Instant start, Optional<Instant> end) {
        return !at.isBefore(start) && end.filter(until -> !at.isBefore(until)).isEmpty();
    }

    private static boolean isInReferencePeriod(ZonedDateTime paris) {
        var weekend = paris.getDayOfWeek() == DayOfWeek.SATURDAY || paris.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && BookletCalendars.holidayOn(paris.toLocalDate()).isEmpty()
                && paris.getHour() >= 7
                && paris.getHour() < 20;
    }
}

package com.cegidlife.learning.standing;

import com.cegidlife.businesstime.BookletCalendars;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time in which a user learns a functional role and asks usage questions for free (R15.8, R15.9).
 *
 * @param product of the functional role
 * @param endsAt excluded
 */
@Embeddable
public record LearningPhase(
        @Column(name = "functional_role") String functionalRole,
        String product,
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt) {

    private static final Period LENGTH = Period.ofMonths(6);
    private static final ZoneId PARIS = BookletCalendars.PARIS;
    private static final List<Integer> DAYS_BEFORE = List.of(60, 30, 7, 1);

    /**
     * A phase of six months: it ends at 24:00 Europe/Paris on the day with the same number, or on the month's last day
     * when there is none (D4).
     */
    static LearningPhase startingAt(Instant start, String functionalRole, String product) {
        var lastDay = start.atZone(PARIS).toLocalDate().plus(LENGTH);
        var end = lastDay.plusDays(1).atStartOfDay(PARIS).toInstant();
        return new LearningPhase(functionalRole, product, start, end);
    }

    /**
     * When the user is reminded of the end: in the morning, when support opens, of the business day that lies 60, 30, 7 and 1
     * days before the last day, or of the last business day before.
     */
    List<Instant> reminders() {
        var lastDay = endsAt.atZone(PARIS).toLocalDate().minusDays(1);
        return DAYS_BEFORE.stream()
                .map(days -> opening(lastDay.minusDays(days)))
                .filter(instant -> instant.isAfter(startsAt))
                .toList();
    }

    private static Instant opening(LocalDate day) {
        var businessDay = Stream.iterate(day, before -> before.minusDays(1))
                .filter(BookletCalendars.SUPPORT::isBusinessDay)
                .findFirst()
                .orElseThrow();
        return BookletCalendars.SUPPORT.nextOpening(
                businessDay.atStartOfDay(PARIS).toInstant());
    }

    boolean hasBegunAt(Instant instant) {
        return !instant.isBefore(startsAt);
    }

    boolean isOpenAt(Instant instant) {
        return hasBegunAt(instant) && instant.isBefore(endsAt);
    }
}

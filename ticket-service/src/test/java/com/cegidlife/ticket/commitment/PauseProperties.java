package com.cegidlife.ticket.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.CommitmentState;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Given;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Deadlines with pauses, against a twin that walks from minute to minute and looks at the clock and at the calendar. */
class PauseProperties {

    private static final OfTicket TICKET = new OfTicket(UUID.randomUUID(), "D-2026-000042", UUID.randomUUID());
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 16);

    @Rule("R14.8")
    @Property(tries = 300)
    void business_hours_count_every_open_minute_outside_the_pauses(
            @ForAll @IntRange(max = 350 * 24 * 60) int startMinute,
            @ForAll @Size(max = 5) List<@IntRange(min = 1, max = 3_000) Integer> lengths) {
        var start = FIRST_DAY.atStartOfDay(BookletCalendars.PARIS).toInstant().plus(Duration.ofMinutes(startMinute));
        var commitment = Given.promisor().anomaly(AnomalySeverity.SEVERITY_1, 1, start);
        var now = start;
        var counted = 0;
        for (int i = 0; i < lengths.size(); i++) {
            var until = now.plus(Duration.ofMinutes(lengths.get(i)));
            var waits = i % 2 == 1;
            if (waits) {
                commitment.pause(TICKET, now);
            }
            counted += waits ? 0 : openMinutes(now, until);
            if (counted > 12 * 60) {
                assertThat(commitment.stateAt(until)).isEqualTo(CommitmentState.BREACHED);
                return;
            }
            if (waits) {
                commitment.resume(TICKET, until);
            }
            now = until;
        }

        assertThat(commitment.dueAt()).contains(walk(now, 12 * 60 - counted, start));
    }

    @Rule("R14.8")
    @Property(tries = 200)
    void business_days_are_lengthened_by_the_open_minutes_of_the_pauses_up_to_a_closing(
            @ForAll @IntRange(max = 350 * 24 * 60) int startMinute,
            @ForAll @IntRange(max = 2_000) int before,
            @ForAll @IntRange(max = 4_000) int length) {
        var start = FIRST_DAY.atStartOfDay(BookletCalendars.PARIS).toInstant().plus(Duration.ofMinutes(startMinute));
        var commitment = Given.promisor().anomaly(AnomalySeverity.SEVERITY_2, 1, start);
        var from = start.plus(Duration.ofMinutes(before));
        var to = from.plus(Duration.ofMinutes(length));
        commitment.pause(TICKET, from);
        commitment.resume(TICKET, to);

        var day = start.atZone(BookletCalendars.PARIS).toLocalDate();
        for (int counted = 0; counted < 6; ) {
            day = day.plusDays(1);
            counted += BookletCalendars.SUPPORT.isBusinessDay(day) ? 1 : 0;
        }
        var closing = day.atTime(17, 0).atZone(BookletCalendars.PARIS).toInstant();
        var reached = walk(closing, openMinutes(from, to), closing);
        assertThat(commitment.dueAt())
                .contains(reached.atZone(BookletCalendars.PARIS)
                        .with(LocalTime.of(17, 0))
                        .toInstant());
    }

    private static int openMinutes(Instant from, Instant to) {
        var open = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
            open += isOpen(minute) ? 1 : 0;
        }
        return open;
    }

    /** The end of the last open minute that is used up; where the counting started when there is none to use up. */
    private static Instant walk(Instant from, int openMinutes, Instant start) {
        var minute = from;
        var end = from.equals(start) || isOpen(from) || isClosing(from) ? from : lastClosing(from, start);
        for (int left = openMinutes; left > 0; minute = minute.plusSeconds(60)) {
            if (isOpen(minute)) {
                left--;
                end = minute.plusSeconds(60);
            }
        }
        return end;
    }

    private static Instant lastClosing(Instant from, Instant start) {
        var minute = from;
        while (minute.isAfter(start) && !isClosing(minute)) {
            minute = minute.minusSeconds(60);
        }
        return minute;
    }

    private static boolean isClosing(Instant minute) {
        return isOpen(minute.minusSeconds(60)) && !isOpen(minute);
    }

    private static boolean isOpen(Instant minute) {
        ZonedDateTime local = minute.atZone(BookletCalendars.PARIS);
        return BookletCalendars.SUPPORT.isBusinessDay(local.toLocalDate())
                && local.getHour() >= 9
                && local.getHour() < 17;
    }
}

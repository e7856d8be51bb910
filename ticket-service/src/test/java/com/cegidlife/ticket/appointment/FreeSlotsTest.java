package com.cegidlife.ticket.appointment;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Refusal.Violation;
import com.cegidlife.testkit.Rule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreeSlotsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Rule({"R17.1", "R14.5"})
    @Test
    void of_who_has_set_nothing_fill_the_hours_of_support() {
        var slots = free(WorkingHours.OF_SUPPORT, MONDAY, MONDAY);

        assertThat(slots).hasSize(16);
        assertThat(slots.getFirst()).isEqualTo(slot("2026-11-23T09:00", "2026-11-23T09:30"));
        assertThat(slots.getLast()).isEqualTo(slot("2026-11-23T16:30", "2026-11-23T17:00"));
    }

    @Test
    void begin_with_each_stretch_of_work_and_leave_a_rest_out() {
        var hours = WorkingHours.of(List.of(
                WorkingInterval.of(DayOfWeek.MONDAY, LocalTime.of(13, 45), LocalTime.of(14, 50)),
                WorkingInterval.of(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(10, 15))));

        assertThat(starts(free(hours, MONDAY, MONDAY)))
                .containsExactly("2026-11-23T09:00", "2026-11-23T09:30", "2026-11-23T13:45", "2026-11-23T14:15");
    }

    @Test
    void leave_out_what_is_taken_in_part() {
        var taken = List.of(slot("2026-11-23T09:59", "2026-11-23T10:01"), slot("2026-11-23T10:30", "2026-11-23T16:30"));

        assertThat(starts(free(WorkingHours.OF_SUPPORT, MONDAY, MONDAY, taken.toArray(Slot[]::new))))
                .containsExactly("2026-11-23T09:00", "2026-11-23T16:30");
    }

    @Rule("R14.5")
    @Test
    void keep_their_wall_clock_time_over_a_clock_change() {
        var slots = free(WorkingHours.OF_SUPPORT, LocalDate.of(2026, 10, 23), LocalDate.of(2026, 10, 26));

        assertThat(slots).hasSize(32);
        assertThat(slots.get(15)).isEqualTo(slot("2026-10-23T16:30", "2026-10-23T17:00"));
        assertThat(slots.get(16)).isEqualTo(slot("2026-10-26T09:00", "2026-10-26T09:30"));
        assertThat(Duration.between(slots.get(0).startsAt(), slots.get(16).startsAt()))
                .isEqualTo(Duration.ofHours(73));
    }

    @Rule("R1.2")
    @Test
    void are_none_on_public_holidays_and_at_the_week_end() {
        assertThat(free(WorkingHours.OF_SUPPORT, LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 11)))
                .isEmpty();
        assertThat(free(
                        WorkingHours.of(
                                List.of(WorkingInterval.of(DayOfWeek.SUNDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)))),
                        MONDAY,
                        MONDAY.plusDays(6)))
                .isEmpty();
    }

    @Test
    void need_hours_that_neither_overlap_nor_are_empty() {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> WorkingHours.of(List.of(
                        WorkingInterval.of(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        WorkingInterval.of(DayOfWeek.MONDAY, LocalTime.of(12, 0), LocalTime.of(13, 0)),
                        WorkingInterval.of(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(9, 1)),
                        WorkingInterval.of(DayOfWeek.TUESDAY, LocalTime.of(10, 0), LocalTime.of(10, 0)))));

        assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("/hours/2", "/hours/3");
    }

    @Rule("R14.5")
    @Test
    void the_hours_of_who_has_set_nothing_are_those_of_support() {
        assertThat(Stream.of(DayOfWeek.values())
                        .flatMap(day -> WorkingHours.OF_SUPPORT.on(day).stream())
                        .map(interval -> interval.on(MONDAY.with(interval.day())))
                        .map(slot -> slot.startsAt() + "/" + slot.endsAt()))
                .containsExactlyElementsOf(
                        BookletCalendars.SUPPORT
                                .openIntervals(paris("2026-11-23T00:00"), paris("2026-11-30T00:00"))
                                .stream()
                                .map(opening -> opening.from() + "/" + opening.to())
                                .toList());
    }

    private static List<Slot> free(WorkingHours hours, LocalDate from, LocalDate to, Slot... taken) {
        var days = new DayRange(from, to);
        return new FreeSlots(hours, Duration.ofMinutes(30))
                .in(BookletCalendars.SUPPORT.openIntervals(days.start(), days.end()), List.of(taken));
    }

    private static List<String> starts(List<Slot> slots) {
        return slots.stream()
                .map(slot -> LocalDateTime.ofInstant(slot.startsAt(), BookletCalendars.PARIS)
                        .toString())
                .toList();
    }

    private static Slot slot(String from, String to) {
        return new Slot(paris(from), paris(to));
    }
}

package com.cegidlife.ticket.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.testkit.Rule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for every week of work, length and taken time, against a slow twin; weeks of clock changes included. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class FreeSlotsPropertiesTest {

    /** The clocks change at the end of the second and of the fourth week; two public holidays fall into them. */
    private static final List<LocalDate> MONDAYS = List.of(
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2026, 3, 23),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 10, 19),
            LocalDate.of(2026, 11, 9));

    record Diary(LocalDate monday, WorkingHours hours, int slotMinutes, List<Slot> taken) {

        List<Slot> free() {
            var days = new DayRange(monday, monday.plusDays(8));
            return new FreeSlots(hours, Duration.ofMinutes(slotMinutes))
                    .in(BookletCalendars.SUPPORT.openIntervals(days.start(), days.end()), taken);
        }

        List<Slot> freeByTwin() {
            return new SlotTwin(hours, slotMinutes).between(monday, monday.plusDays(8), taken);
        }
    }

    @Rule("R17.1")
    @Property(tries = 300)
    void free_slots_agree_with_looking_at_every_minute(@ForAll("diaries") Diary diary) {
        assertThat(diary.free()).isEqualTo(diary.freeByTwin());
    }

    @Property(tries = 300)
    void no_free_slot_is_taken_or_outside_of_support(@ForAll("diaries") Diary diary) {
        assertThat(diary.free()).allSatisfy(slot -> {
            assertThat(diary.taken()).noneMatch(slot::overlaps);
            assertThat(BookletCalendars.SUPPORT.between(slot.startsAt(), slot.endsAt()))
                    .isEqualTo(Duration.ofMinutes(diary.slotMinutes()));
        });
    }

    @Property(tries = 300)
    void what_is_taken_moves_no_other_slot(@ForAll("diaries") Diary diary) {
        var empty = new Diary(diary.monday(), diary.hours(), diary.slotMinutes(), List.of());

        assertThat(empty.free()).containsAll(diary.free());
    }

    @Provide
    Arbitrary<Diary> diaries() {
        return Arbitraries.of(MONDAYS)
                .flatMap(monday -> Combinators.combine(
                                weeks(), Arbitraries.integers().between(5, 150), taken(monday))
                        .as((hours, length, taken) -> new Diary(monday, hours, length, taken)));
    }

    private static Arbitrary<WorkingHours> weeks() {
        return Arbitraries.of(DayOfWeek.class).list().ofMinSize(0).ofMaxSize(7).flatMap(days -> days(Set.copyOf(days)));
    }

    private static Arbitrary<WorkingHours> days(Set<DayOfWeek> days) {
        Arbitrary<Set<WorkingInterval>> week = Arbitraries.just(Set.of());
        for (var day : days) {
            week = Combinators.combine(week, day(day)).as((earlier, added) -> {
                var all = new HashSet<>(earlier);
                all.addAll(added);
                return all;
            });
        }
        return week.map(WorkingHours::new);
    }

    /** Up to three intervals, some of which touch. */
    private static Arbitrary<List<WorkingInterval>> day(DayOfWeek day) {
        return Arbitraries.integers()
                .between(7 * 60, 19 * 60)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(minutes -> {
                    var sorted = new ArrayList<>(minutes);
                    Collections.sort(sorted);
                    var intervals = new ArrayList<WorkingInterval>();
                    for (var i = 1; i < sorted.size(); i++) {
                        intervals.add(new WorkingInterval(day, sorted.get(i - 1), sorted.get(i)));
                    }
                    return intervals;
                });
    }

    /** In seconds, as absences may be. */
    private static Arbitrary<List<Slot>> taken(LocalDate monday) {
        var start = monday.atStartOfDay(BookletCalendars.PARIS).toInstant();
        return Combinators.combine(
                        Arbitraries.longs().between(0, Duration.ofDays(9).toSeconds()),
                        Arbitraries.longs().between(1, Duration.ofHours(30).toSeconds()))
                .as((from, length) -> new Slot(start.plusSeconds(from), start.plusSeconds(from + length)))
                .list()
                .ofMaxSize(6);
    }
}

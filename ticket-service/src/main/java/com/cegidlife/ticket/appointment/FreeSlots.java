package com.cegidlife.ticket.appointment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.OpenInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Cuts the time that a technician works, as far as support is open, into slots of one length, and leaves out those of
 * which a part is taken. The first slot of each stretch of work begins with it, so that neither an absence nor another
 * appointment moves the slots that stay free.
 */
final class FreeSlots {

    private final WorkingHours hours;
    private final Duration length;

    FreeSlots(WorkingHours hours, Duration length) {
        this.hours = hours;
        this.length = length;
    }

    /**
     * The free slots in order.
     *
     * @param openings of support (R14.5), each within one day of Europe/Paris
     * @param taken absences and other appointments, in any order
     */
    List<Slot> in(List<OpenInterval> openings, Collection<Slot> taken) {
        var free = new ArrayList<Slot>();
        for (var opening : openings) {
            for (var slot : slotsOf(opening)) {
                if (taken.stream().noneMatch(slot::overlaps)) {
                    free.add(slot);
                }
            }
        }
        return free;
    }

    private List<Slot> slotsOf(OpenInterval opening) {
        var date = opening.from().atZone(BookletCalendars.PARIS).toLocalDate();
        return hours.on(date.getDayOfWeek()).stream()
                .map(interval -> interval.on(date))
                .flatMap(work ->
                        cut(later(work.startsAt(), opening.from()), earlier(work.endsAt(), opening.to())).stream())
                .toList();
    }

    private List<Slot> cut(Instant from, Instant to) {
        var slots = new ArrayList<Slot>();
        var start = from;
        while (!start.plus(length).isAfter(to)) {
            slots.add(new Slot(start, start.plus(length)));
            start = start.plus(length);
        }
        return slots;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

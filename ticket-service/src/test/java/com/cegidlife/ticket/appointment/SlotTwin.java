package com.cegidlife.ticket.appointment;

import com.cegidlife.businesstime.BookletCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Finds free slots by looking at every minute of every day: slow, and obviously right. */
record SlotTwin(WorkingHours hours, int slotMinutes) {

    private static final int MINUTES_OF_A_DAY = 1440;

    List<Slot> between(LocalDate first, LocalDate last, Collection<Slot> taken) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> hours.on(date.getDayOfWeek()).stream()
                        .flatMap(interval -> chunks(worked(date, interval)).stream()))
                .filter(chunk -> chunk.stream().noneMatch(minute -> isTaken(minute, taken)))
                .map(chunk -> new Slot(chunk.getFirst(), chunk.getLast().plusSeconds(60)))
                .toList();
    }

    /** The minutes of an interval in which support is open. */
    private static List<Instant> worked(LocalDate date, WorkingInterval interval) {
        return IntStream.range(0, MINUTES_OF_A_DAY)
                .filter(minute -> interval.opensMinute() <= minute && minute < interval.closesMinute())
                .mapToObj(minute -> date.atTime(LocalTime.MIN.plusMinutes(minute))
                        .atZone(BookletCalendars.PARIS)
                        .toInstant())
                .filter(BookletCalendars.SUPPORT::isOpen)
                .toList();
    }

    private List<List<Instant>> chunks(List<Instant> minutes) {
        var chunks = new ArrayList<List<Instant>>();
        for (var i = 0; i + slotMinutes <= minutes.size(); i += slotMinutes) {
            chunks.add(minutes.subList(i, i + slotMinutes));
        }
        return chunks;
    }

    private static boolean isTaken(Instant minute, Collection<Slot> taken) {
        var end = minute.plus(Duration.ofMinutes(1));
        return taken.stream().anyMatch(slot -> slot.startsAt().isBefore(end) && minute.isBefore(slot.endsAt()));
    }
}

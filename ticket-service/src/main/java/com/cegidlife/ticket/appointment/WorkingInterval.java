package com.cegidlife.ticket.appointment;

import com.cegidlife.businesstime.BookletCalendars;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A part of a day of the week, on the wall clock of Paris.
 *
 * @param opensMinute minute of the day, from 0
 * @param closesMinute exclusive; at most 1439
 */
@Embeddable
public record WorkingInterval(
        @Enumerated(EnumType.STRING) DayOfWeek day,
        @Column(name = "opens_minute") int opensMinute,
        @Column(name = "closes_minute") int closesMinute) {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** @param from and {@code to}: seconds do not count */
    public static WorkingInterval of(DayOfWeek day, LocalTime from, LocalTime to) {
        return new WorkingInterval(day, minuteOf(from), minuteOf(to));
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
    }

    public LocalTime from() {
        return LocalTime.MIN.plusMinutes(opensMinute);
    }

    /** Exclusive. */
    public LocalTime to() {
        return LocalTime.MIN.plusMinutes(closesMinute);
    }

    boolean isEmpty() {
        return closesMinute <= opensMinute;
    }

    boolean covers(LocalTime time) {
        return opensMinute <= minuteOf(time) && minuteOf(time) < closesMinute;
    }

    boolean overlaps(WorkingInterval other) {
        return day == other.day && opensMinute < other.closesMinute && other.opensMinute < closesMinute;
    }

    /** This interval on a date of its day of the week. */
    Slot on(LocalDate date) {
        return new Slot(
                date.atTime(from()).atZone(BookletCalendars.PARIS).toInstant(),
                date.atTime(to()).atZone(BookletCalendars.PARIS).toInstant());
    }
}

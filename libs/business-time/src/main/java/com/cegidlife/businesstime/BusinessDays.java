package com.cegidlife.businesstime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** The business days of the supported years with their closings, in order. */
final class BusinessDays {

    private final List<LocalDate> dates;
    private final List<Instant> closings;

    BusinessDays(List<BusinessDay> days) {
        dates = days.stream().map(BusinessDay::date).toList();
        closings = days.stream().map(BusinessDay::closing).toList();
    }

    boolean contains(LocalDate date) {
        return Collections.binarySearch(dates, date) >= 0;
    }

    /** The closing of the count-th business day after the date, which itself does not count. */
    Instant closingAfter(LocalDate date, int count) {
        return closings.get(indexAfter(date, count));
    }

    /** The count-th business day after the date, which itself does not count. */
    LocalDate dateAfter(LocalDate date, int count) {
        return dates.get(indexAfter(date, count));
    }

    /** The first closing of a day at or after the instant. */
    Instant closingFrom(Instant instant) {
        return closings.get(known(place(closings, instant)));
    }

    List<LocalDate> between(LocalDate from, LocalDate until) {
        return dates.subList(firstFrom(from), firstFrom(until));
    }

    private int firstFrom(LocalDate date) {
        return place(dates, date);
    }

    private int indexAfter(LocalDate date, int count) {
        return known(firstFrom(date.plusDays(1)) + (long) count - 1);
    }

    private int known(long index) {
        if (index >= dates.size()) {
            throw new DateTimeException("The business day reached lies after the last one that the calendar knows");
        }
        return (int) index;
    }

    private static <T extends Comparable<? super T>> int place(List<T> sorted, T key) {
        var place = Collections.binarySearch(sorted, key);
        return place >= 0 ? place : -place - 1;
    }
}

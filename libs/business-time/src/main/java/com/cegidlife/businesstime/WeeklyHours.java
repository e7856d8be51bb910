package com.cegidlife.businesstime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opening hours of a week in wall-clock time, several slots a day if need be. Immutable; built from {@link #none} by
 * adding slots.
 */
public final class WeeklyHours {

    /**
     * From one wall-clock time until just before another of the same day, in seconds of the day; 86 400 is the end of
     * the day.
     */
    record Slot(int from, int to) {}

    static final int SECONDS_OF_A_DAY = 86_400;

    private static final WeeklyHours NONE = new WeeklyHours(Map.of());

    private final Map<DayOfWeek, List<Slot>> slots;

    private WeeklyHours(Map<DayOfWeek, List<Slot>> slots) {
        this.slots = slots;
    }

    /** Never open. */
    public static WeeklyHours none() {
        return NONE;
    }

    /**
     * These hours and one more slot on each of the days.
     *
     * @param from wall-clock time of the opening, whole seconds
     * @param to wall-clock time of the closing, whole seconds; {@link LocalTime#MIDNIGHT} is the end of the day
     * @throws IllegalArgumentException when the slot is empty, has fractions of a second, or begins before the end of
     *     an earlier one of the same day
     */
    public WeeklyHours open(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        var slot = slot(from, to);
        var extended = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        extended.putAll(slots);
        days.forEach(day -> extended.merge(day, List.of(slot), WeeklyHours::append));
        return new WeeklyHours(extended);
    }

    private static Slot slot(LocalTime from, LocalTime to) {
        var end = to.equals(LocalTime.MIDNIGHT) ? SECONDS_OF_A_DAY : to.toSecondOfDay();
        if (from.getNano() != 0 || to.getNano() != 0 || from.toSecondOfDay() >= end) {
            throw new IllegalArgumentException(
                    "Opening hours need whole seconds and must end after they start: " + from + " to " + to);
        }
        return new Slot(from.toSecondOfDay(), end);
    }

    private static List<Slot> append(List<Slot> earlier, List<Slot> added) {
        var all = new ArrayList<>(earlier);
        all.addAll(added);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).from() < all.get(i - 1).to()) {
                throw new IllegalArgumentException("Opening hours of a day must be added in order, without overlap");
            }
        }
        return List.copyOf(all);
    }

    List<Slot> on(DayOfWeek day) {
        return slots.getOrDefault(day, List.of());
    }
}

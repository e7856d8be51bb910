package com.cegidlife.availability.availability;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What holds at a moment, by id; the same may hold for two reasons at once, and then ends with the second. */
final class Running {

    private final SortedMap<UUID, Integer> times = new TreeMap<>();

    void change(UUID id, boolean begins) {
        times.merge(id, begins ? 1 : -1, (held, change) -> held + change == 0 ? null : Integer.valueOf(held + change));
    }

    boolean isEmpty() {
        return times.isEmpty();
    }

    List<UUID> ids() {
        return List.copyOf(times.keySet());
    }
}

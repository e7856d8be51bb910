package com.cegidlife.learning.knowledge;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * The passage of an entry that suits best.
 *
 * @param position of the passage in the entry, from 1
 * @param heading empty for what stands before the first heading
 * @param confidence how much of what was looked for it says: 0 for nothing, about 1 for all
 * @param rank the order among hits: the higher the better
 */
public record Hit(
        UUID entryId,
        String slug,
        EntryKind kind,
        Theme theme,
        String title,
        int position,
        String heading,
        OptionalInt startsAtSecond,
        String text,
        double confidence,
        long rank) {

    public Place place() {
        return new Place(rank, entryId);
    }

    /** Where a hit stands among the others. */
    public record Place(long rank, UUID entryId) {

        /** @throws IllegalArgumentException when it was not written by {@link #toString} */
        public static Place parse(String place) {
            var parts = place.split(":", 2);
            return new Place(Long.parseLong(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return rank + ":" + entryId;
        }
    }
}

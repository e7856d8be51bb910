package com.cegidlife.businesstime;

/**
 * Finds a number's place in a sorted array in constant time: the keys are cut into equal buckets, and for each bucket the
 * place of its first key is known, so that only the few entries within one bucket are looked at.
 */
final class StepIndex {

    private final long[] sorted;
    private final int shift;
    private final int[] places;

    /** @param sorted ascending, equal neighbours allowed, at least one; kept, not copied */
    StepIndex(long[] sorted) {
        this.sorted = sorted;
        var span = sorted[sorted.length - 1] - sorted[0];
        // A power of two, so that a shift finds the bucket: the largest that is no wider than the mean step.
        shift = 63 - Long.numberOfLeadingZeros(Math.max(1, span / sorted.length));
        places = new int[(int) (span >> shift) + 1];
        int place = 0;
        for (int bucket = 0; bucket < places.length; bucket++) {
            place = advance(place, sorted[0] + ((long) bucket << shift));
            places[bucket] = place;
        }
    }

    /** The place of the last entry at or before the key, which must lie between the first and the last entry. */
    int floor(long key) {
        return advance(places[(int) ((key - sorted[0]) >> shift)], key);
    }

    private int advance(int from, long key) {
        int place = from;
        while (place + 1 < sorted.length && sorted[place + 1] <= key) {
            place++;
        }
        return place;
    }
}

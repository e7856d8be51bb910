package com.cegidlife.learning.question;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The order in which a learner sees the choices of a question. The first one shown has the key A, the next one B: a key says
 * nothing about where a choice was written.
 *
 * @param order for each choice shown its place in {@link Task#choices()}, from 0
 */
public record ShownOrder(List<Integer> order) {

    public ShownOrder {
        order = List.copyOf(order);
    }

    /** As they were written. */
    public static ShownOrder asWritten(int choices) {
        return new ShownOrder(IntStream.range(0, choices).boxed().toList());
    }

    /** The keys in the order shown. */
    public List<String> keys() {
        return IntStream.range(0, order.size()).mapToObj(ShownOrder::key).toList();
    }

    private static String key(int shown) {
        return String.valueOf((char) ('A' + shown));
    }

    boolean knowsAll(List<String> keys) {
        return keys.stream().allMatch(key -> written(key).isPresent());
    }

    boolean knowsEachOnce(List<String> keys) {
        return knowsAll(keys) && new HashSet<>(keys).size() == keys.size();
    }

    /** Where the choice with this key was written; empty for what is no key. */
    OptionalInt written(String key) {
        var shown = key.length() == 1 ? key.charAt(0) - 'A' : -1;
        return shown >= 0 && shown < order.size() ? OptionalInt.of(order.get(shown)) : OptionalInt.empty();
    }
}

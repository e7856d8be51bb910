package com.cegidlife.learning.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is looked for.
 *
 * @param text as it was typed
 * @param shares how much each word counts, from 0 to 1
 */
public record Sought(String text, Map<String, Double> shares) {

    /** More words of a search do not make it any clearer. */
    static final int MOST_WORDS = 20;

    public Sought {
        shares = new LinkedHashMap<>(shares);
    }

    /** The words of a text that say what it is about; whatever was typed can be looked for. */
    public static Sought in(String text) {
        var shares = new LinkedHashMap<String, Double>();
        Words.telling(text, MOST_WORDS).forEach(word -> shares.put(word, 1.0));
        return new Sought(text, shares);
    }

    /** The same with words of what was said before, which count less. */
    public Sought after(List<String> before, double share) {
        var all = new LinkedHashMap<>(shares);
        before.forEach(word -> all.putIfAbsent(word, share));
        return new Sought(text, all);
    }

    public List<String> words() {
        return List.copyOf(shares.keySet());
    }

    public boolean isEmpty() {
        return shares.isEmpty();
    }
}

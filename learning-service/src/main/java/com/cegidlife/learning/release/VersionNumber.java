package com.cegidlife.learning.release;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The number of a product's version, such as {@code 2026.10} or {@code V12 R2}. Numbers within it count as numbers, so that
 * 2026.10 comes after 2026.9; what lacks a part comes before what has it.
 */
public record VersionNumber(String text) implements Comparable<VersionNumber> {

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");

    /** Zero only when nothing but punctuation, case and leading zeros differ. */
    @Override
    public int compareTo(VersionNumber other) {
        var mine = parts();
        var theirs = other.parts();
        for (var index = 0; index < Math.min(mine.size(), theirs.size()); index++) {
            var difference = compare(mine.get(index), theirs.get(index));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    public boolean isOlderThan(VersionNumber other) {
        return compareTo(other) < 0;
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        var matcher = PART.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group().replaceFirst("^0+(?=\\d)", ""));
        }
        return parts;
    }

    private static int compare(String one, String other) {
        var bothNumbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        if (bothNumbers && one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return one.compareToIgnoreCase(other);
    }
}

package com.cegidlife.learning.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Several texts in one cell: parts are separated by {@code |}, and what belongs together within a part by {@code =}. A backslash
 * takes the meaning from the character after it.
 */
final class ListCell {

    private static final char PART = '|';
    private static final char WITHIN = '=';
    private static final char ESCAPE = '\\';

    private ListCell() {}

    static String write(List<List<String>> parts) {
        return String.join(
                String.valueOf(PART),
                parts.stream()
                        .map(part -> String.join(
                                String.valueOf(WITHIN),
                                part.stream().map(ListCell::escaped).toList()))
                        .toList());
    }

    private static String escaped(String text) {
        var written = new StringBuilder();
        for (var character : text.toCharArray()) {
            if (character == PART || character == WITHIN || character == ESCAPE) {
                written.append(ESCAPE);
            }
            written.append(character);
        }
        return written.toString();
    }

    static List<List<String>> read(String cell) {
        var parts = new ArrayList<List<String>>();
        var part = new ArrayList<String>();
        var text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            var character = cell.charAt(i);
            if (character == ESCAPE && i + 1 < cell.length()) {
                i++;
                text.append(cell.charAt(i));
            } else if (character == PART || character == WITHIN) {
                part.add(text.toString());
                text.setLength(0);
                if (character == PART) {
                    parts.add(List.copyOf(part));
                    part.clear();
                }
            } else {
                text.append(character);
            }
        }
        part.add(text.toString());
        parts.add(List.copyOf(part));
        return parts;
    }
}

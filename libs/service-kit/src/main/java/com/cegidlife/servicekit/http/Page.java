package com.cegidlife.servicekit.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next the opaque cursor of the following part; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /**
     * Makes a page from one row more than asked for.
     *
     * @param rows at most {@code limit + 1} rows, in list order
     * @param position what the following part starts after, read from the last row shown
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, String> position, Function<R, T> view) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit
                ? Optional.of(Cursor.encode(position.apply(shown.getLast())))
                : Optional.<String>empty();
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}

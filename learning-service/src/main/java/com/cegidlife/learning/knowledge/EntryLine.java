package com.cegidlife.learning.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry in a list.
 *
 * @param helpful how many readers say that it helped
 * @param unhelpful how many say that it did not
 */
public record EntryLine(
        String slug,
        EntryKind kind,
        EntryState state,
        String title,
        Theme theme,
        List<String> products,
        Instant writtenAt,
        int edition,
        Optional<Integer> publishedEdition,
        long helpful,
        long unhelpful) {}

package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.PathKind;
import com.cegidlife.learning.path.PathSummary;
import com.cegidlife.learning.path.VersionState;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of a learning path without what it teaches, for trainers.
 *
 * @param minutes how long it takes, roughly
 * @param publishedAt absent for a draft
 */
public record PathSummaryView(
        String path,
        PathKind kind,
        Optional<String> functionalRole,
        Optional<String> product,
        int number,
        VersionState state,
        String title,
        String summary,
        int lessons,
        int minutes,
        Optional<Instant> publishedAt) {

    static PathSummaryView of(PathSummary shown) {
        var path = shown.path();
        return new PathSummaryView(
                path.code(),
                path.kind(),
                path.functionalRole(),
                path.product(),
                shown.number(),
                shown.state(),
                shown.title(),
                shown.summary(),
                shown.lessons(),
                shown.minutes(),
                Optional.ofNullable(shown.publishedAt()));
    }
}

package com.cegidlife.learning.path;

import java.time.Instant;

/**
 * A version of a learning path without what it teaches.
 *
 * @param minutes how long it takes, roughly
 * @param publishedAt null for a draft
 */
public record PathSummary(
        LearningPath path,
        int number,
        VersionState state,
        String title,
        String summary,
        int lessons,
        int minutes,
        Instant publishedAt) {}

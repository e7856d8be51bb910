package com.cegidlife.learning.progress;

import java.time.Instant;

/**
 * Where a user was last in a path.
 *
 * @param path code of the path
 * @param lesson code of the lesson
 * @param seconds how far into the lesson, for a video; 0 for its beginning
 */
public record Bookmark(String path, String lesson, int seconds, Instant leftAt) {}

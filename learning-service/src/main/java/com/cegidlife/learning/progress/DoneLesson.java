package com.cegidlife.learning.progress;

import java.time.Instant;

/**
 * A lesson that a user has done. It counts in every version of the path in which the lesson has this revision.
 *
 * @param path code of the path
 * @param lesson code of the lesson
 * @param revision of the lesson
 * @param pathVersion number of the version of the path on which it was done
 */
public record DoneLesson(String path, String lesson, int revision, int pathVersion, Instant doneAt) {}

package com.cegidlife.learning.scorm;

import java.util.UUID;

/**
 * What the holder of a launch may do: see one package, and report one learner's run through it.
 *
 * @param path code of the path
 * @param lesson code of the lesson
 * @param revision of the lesson
 * @param pathVersion number of the version of the path on which it was launched
 */
public record Launch(UUID userId, String path, String lesson, int revision, int pathVersion, UUID materialId) {}

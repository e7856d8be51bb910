package com.cegidlife.learning.rescoring;

/**
 * What taking a question out of exams that have ended does.
 *
 * @param attempts that asked it
 * @param newPasses of those, failed so far, that would be passed; no pass is ever taken away
 */
public record Effect(int attempts, int newPasses) {}

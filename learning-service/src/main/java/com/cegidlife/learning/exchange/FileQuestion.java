package com.cegidlife.learning.exchange;

import com.cegidlife.learning.question.Draft;

/**
 * A question that a file holds.
 *
 * @param line of the file on which it begins, from 1
 */
public record FileQuestion(int line, Draft draft) {}

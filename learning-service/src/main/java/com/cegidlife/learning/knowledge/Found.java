package com.cegidlife.learning.knowledge;

/**
 * What a search finds.
 *
 * @param excerpt safe as HTML, with what was looked for in {@code <mark>}
 */
public record Found(Hit hit, String excerpt) {}

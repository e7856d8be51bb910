package com.cegidlife.learning.path;

/**
 * What trainers write of a version before it is published.
 *
 * @param summary plain text; may be empty
 */
public record PathDraft(String title, String summary, Outline outline) {}

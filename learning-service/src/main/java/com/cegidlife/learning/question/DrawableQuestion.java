package com.cegidlife.learning.question;

import java.util.UUID;

/**
 * A published version of a question that is not retired.
 *
 * @param task as {@link TaskJson} reads it
 */
public record DrawableQuestion(UUID versionId, String module, String task) {}

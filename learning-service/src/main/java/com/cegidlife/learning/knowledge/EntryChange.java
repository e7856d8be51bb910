package com.cegidlife.learning.knowledge;

import java.util.UUID;

/**
 * What is to be changed, and by whom.
 *
 * @param version that the trainer has read
 */
public record EntryChange(String slug, long version, UUID by) {}

package com.cegidlife.learning.knowledge;

/** An entry that comes with the service. */
public record FoundingEntry(String slug, EntryKind kind, Content content) {}

package com.cegidlife.learning.knowledge;

import java.util.List;

/**
 * An entry with one of its editions.
 *
 * @param sections of the edition, safe to be shown
 */
public record WrittenEntry(Entry entry, Edition edition, List<Section> sections) {

    public WrittenEntry {
        sections = List.copyOf(sections);
    }
}

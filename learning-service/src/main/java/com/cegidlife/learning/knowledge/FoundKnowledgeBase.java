package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Publishes the entries that come with the service. Whatever is in the knowledge base under one of their names stays as it is:
 * trainers may have edited or withdrawn it.
 */
@ApplicationScoped
public class FoundKnowledgeBase {

    private final Entries entries;
    private final WriteEntry writeEntry;
    private final PublishEntry publishEntry;

    FoundKnowledgeBase(Entries entries, WriteEntry writeEntry, PublishEntry publishEntry) {
        this.entries = entries;
        this.writeEntry = writeEntry;
        this.publishEntry = publishEntry;
    }

    /** @return how many are new */
    @Transactional
    public int found(List<FoundingEntry> founding) {
        entries.alone();
        var present = entries.slugs(founding.stream().map(FoundingEntry::slug).toList());
        var missing = founding.stream()
                .filter(entry -> !present.contains(entry.slug()))
                .toList();
        for (var entry : missing) {
            var written = writeEntry.write(entry.slug(), entry.kind(), entry.content(), null);
            publishEntry.publish(new EntryChange(entry.slug(), written.entry().version(), null));
        }
        return missing.size();
    }
}

package com.cegidlife.learning.knowledge;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Begins an entry, as a draft. */
@ApplicationScoped
public class WriteEntry {

    private final Entries entries;
    private final NewEditions newEditions;
    private final Authorship authorship;
    private final Ids ids;

    WriteEntry(Entries entries, NewEditions newEditions, Authorship authorship, Ids ids) {
        this.entries = entries;
        this.newEditions = newEditions;
        this.authorship = authorship;
        this.ids = ids;
    }

    /**
     * @param by null when no person decides
     * @throws Refusal when the content is not as it must be, or another entry has this name
     */
    @Transactional
    public WrittenEntry write(String slug, EntryKind kind, Content content, UUID by) {
        if (entries.called(slug).isPresent()) {
            throw new Refusal(KnowledgeProblem.KNOWLEDGE_ENTRY_EXISTS).with("slug", slug);
        }
        var entry = new Entry(ids.next(), slug, kind);
        newEditions.add(entry, content, by);
        entries.flush();
        authorship.record(entry, by, "write-entry", null);
        return authorship.shown(entry);
    }
}

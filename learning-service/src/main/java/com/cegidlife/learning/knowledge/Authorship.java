package com.cegidlife.learning.knowledge;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** How every change of an entry is made: one at a time, on the version that the trainer has read, and into the audit. */
@ApplicationScoped
class Authorship {

    private final Entries entries;
    private final Editions editions;
    private final Markdown markdown;
    private final Audit audit;

    Authorship(Entries entries, Editions editions, Markdown markdown, Audit audit) {
        this.entries = entries;
        this.editions = editions;
        this.markdown = markdown;
        this.audit = audit;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when there is none, or it has changed since */
    @Transactional(Transactional.TxType.MANDATORY)
    WrittenEntry change(EntryChange change, String verb, Consumer<Entry> work) {
        var entry = entries.toChange(change.slug());
        Versions.mustMatch(entry.version(), change.version());
        var before = entry.state() + " " + entry.edition();
        work.accept(entry);
        entries.flush();
        record(entry, change.by(), verb, before);
        return shown(entry);
    }

    /** @param by null when no person decides */
    void record(Entry entry, UUID by, String verb, String before) {
        if (by != null) {
            audit.record(new Decision(
                    by, verb, "knowledge/" + entry.slug(), null, before, entry.state() + " " + entry.edition()));
        }
    }

    /** With its last edition. */
    WrittenEntry shown(Entry entry) {
        var edition = editions.last(entry);
        return new WrittenEntry(
                entry, edition, markdown.sections(edition.content().body(), entry.kind()));
    }
}

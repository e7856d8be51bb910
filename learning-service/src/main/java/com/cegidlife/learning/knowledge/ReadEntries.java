package com.cegidlife.learning.knowledge;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Shows entries: to trainers with their last edition, or any other; to everybody else with the published one, and only those
 * that concern them.
 */
@ApplicationScoped
public class ReadEntries {

    private final Entries entries;
    private final Editions editions;
    private final Markdown markdown;

    ReadEntries(Entries entries, Editions editions, Markdown markdown) {
        this.entries = entries;
        this.editions = editions;
        this.markdown = markdown;
    }

    /**
     * @param asked the number of an edition; empty for the one that is shown without asking
     * @throws Refusal {@code not-found} when the reader sees no such entry or edition
     */
    @Transactional
    public WrittenEntry read(String slug, Optional<Integer> asked, Reader reader) {
        return entries.called(slug)
                .flatMap(entry -> edition(entry, asked, reader).map(edition -> written(entry, edition)))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private Optional<Edition> edition(Entry entry, Optional<Integer> asked, Reader reader) {
        if (reader.trainer()) {
            return editions.numbered(entry, asked.orElse(entry.edition()));
        }
        return entry.publishedEdition()
                .filter(number -> asked.isEmpty() || asked.get().equals(number))
                .flatMap(number -> editions.numbered(entry, number))
                .filter(edition -> reader.sees(edition.content()));
    }

    private WrittenEntry written(Entry entry, Edition edition) {
        return new WrittenEntry(
                entry, edition, markdown.sections(edition.content().body(), entry.kind()));
    }
}

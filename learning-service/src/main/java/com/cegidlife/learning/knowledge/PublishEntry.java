package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets the last edition of an entry be read and found (R13.1). */
@ApplicationScoped
public class PublishEntry {

    private final Authorship authorship;
    private final Passages passages;

    PublishEntry(Authorship authorship, Passages passages) {
        this.authorship = authorship;
        this.passages = passages;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when it has changed since, or is published already */
    @Transactional
    public WrittenEntry publish(EntryChange change) {
        var published = authorship.change(change, "publish-entry", Entry::publish);
        passages.replace(published.entry().id(), published.edition(), published.sections());
        return published;
    }
}

package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Writes the next edition of an entry; what is published stays so until that edition is. */
@ApplicationScoped
public class EditEntry {

    private final Authorship authorship;
    private final NewEditions newEditions;

    EditEntry(Authorship authorship, NewEditions newEditions) {
        this.authorship = authorship;
        this.newEditions = newEditions;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when it has changed since, or the content is not as it must be */
    @Transactional
    public WrittenEntry edit(EntryChange change, Content content) {
        return authorship.change(change, "edit-entry", entry -> newEditions.add(entry, content, change.by()));
    }
}

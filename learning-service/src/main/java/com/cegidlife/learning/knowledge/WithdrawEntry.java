package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes an entry out of everybody's sight but the trainers'. */
@ApplicationScoped
public class WithdrawEntry {

    private final Authorship authorship;
    private final Passages passages;

    WithdrawEntry(Authorship authorship, Passages passages) {
        this.authorship = authorship;
        this.passages = passages;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when it has changed since, or is not published */
    @Transactional
    public WrittenEntry withdraw(EntryChange change) {
        var withdrawn = authorship.change(change, "withdraw-entry", Entry::withdraw);
        passages.withdraw(withdrawn.entry().id());
        return withdrawn;
    }
}

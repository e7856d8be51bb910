package com.cegidlife.learning.knowledge;

import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Adds editions to entries. */
@ApplicationScoped
class NewEditions {

    private final Entries entries;
    private final Editions editions;
    private final ContentRules rules;
    private final Ids ids;
    private final Clock clock;

    NewEditions(Entries entries, Editions editions, ContentRules rules, Ids ids, Clock clock) {
        this.entries = entries;
        this.editions = editions;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when the content is not as it must be */
    void add(Entry entry, Content content, UUID by) {
        rules.mustHold(entry.kind(), content);
        var edition = entry.write(ids.next(), content, by, clock.instant());
        entries.persistAndFlush(entry);
        editions.persistAndFlush(edition);
    }
}

package com.cegidlife.learning.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The editions of the entries, also the former ones. */
@ApplicationScoped
class Editions implements PanacheRepositoryBase<Edition, UUID> {

    Optional<Edition> numbered(Entry entry, int number) {
        return find("entryId = ?1 and number = ?2", entry.id(), number).firstResultOptional();
    }

    Edition last(Entry entry) {
        return numbered(entry, entry.edition()).orElseThrow();
    }
}

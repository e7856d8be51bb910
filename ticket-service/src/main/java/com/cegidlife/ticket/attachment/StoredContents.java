package com.cegidlife.ticket.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What is in the stores, as far as this database knows. */
@ApplicationScoped
class StoredContents implements PanacheRepositoryBase<StoredContent, UUID> {

    /** The content with this id when no attachment has it. */
    Optional<StoredContent> unattached(UUID id) {
        return find("id = ?1 and not exists (select 1 from Attachment a where a.content.id = ?1)", id)
                .firstResultOptional();
    }

    /** Forgets it now: from here on nothing can be attached with it. */
    void forget(StoredContent content) {
        delete(content);
        flush();
    }
}

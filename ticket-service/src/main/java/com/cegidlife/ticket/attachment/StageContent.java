package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;

/** Puts a content into the store, from where it is attached soon or swept away. */
@ApplicationScoped
class StageContent {

    private final AnnounceContent announceContent;
    private final AttachmentStores stores;
    private final Ids ids;

    StageContent(AnnounceContent announceContent, AttachmentStores stores, Ids ids) {
        this.announceContent = announceContent;
        this.stores = stores;
        this.ids = ids;
    }

    /** @return the id of the content */
    UUID stage(Path content) {
        var id = ids.next();
        var store = stores.current();
        announceContent.announce(id, store.kind());
        store.put(id, content);
        return id;
    }
}

package com.cegidlife.ticket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes a content that no attachment has: its upload failed, or its attachment was removed. */
@ApplicationScoped
public class SweepContent {

    /** Kind of the timers that ask to look at a content. */
    public static final String TIMER = "sweep-attachment-content";

    private final StoredContents contents;
    private final AttachmentStores stores;

    SweepContent(StoredContents contents, AttachmentStores stores) {
        this.contents = contents;
        this.stores = stores;
    }

    /** Does nothing when an attachment has it, or when it is gone already. */
    @Transactional
    public void sweep(UUID contentId) {
        contents.unattached(contentId).ifPresent(content -> {
            contents.forget(content);
            stores.of(content.keptIn()).delete(contentId);
        });
    }
}

package com.cegidlife.ticket.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;

/** Opens the content of an attachment. */
@ApplicationScoped
public class ReadAttachment {

    private final AttachmentStores stores;

    ReadAttachment(AttachmentStores stores) {
        this.stores = stores;
    }

    /** Breaks off before its end when the content is not the one that was attached; to be closed. */
    public InputStream open(Attachment attachment) {
        var kept = stores.of(attachment.keptIn()).open(attachment.id());
        return new VerifiedContent(kept, attachment.size(), attachment.sha256());
    }
}

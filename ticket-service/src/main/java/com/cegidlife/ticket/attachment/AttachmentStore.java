package com.cegidlife.ticket.attachment;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Keeps contents of attachments outside the tickets, for all replicas. Every content goes in and out in pieces and is
 * never held in memory as a whole. What fails in the store is an unchecked exception.
 */
public interface AttachmentStore {

    StoreKind kind();

    /** Keeps what is in a file under an id that was not used before; readable as a whole once this returns. */
    void put(UUID id, Path content);

    /**
     * The content, to be closed after use; holds no database connection while nobody reads.
     *
     * @throws IllegalStateException when there is none under this id, here or at the first read
     */
    InputStream open(UUID id);

    /** Forgets a content; does nothing when there is none. */
    void delete(UUID id);
}

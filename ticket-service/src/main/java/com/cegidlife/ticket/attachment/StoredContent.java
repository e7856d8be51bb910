package com.cegidlife.ticket.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A content that is in a store, or about to be put there. */
@Entity
@Table(name = "attachment_contents")
public class StoredContent {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kept_in")
    private StoreKind keptIn;

    @Column(name = "announced_at")
    private Instant announcedAt;

    protected StoredContent() {}

    StoredContent(UUID id, StoreKind keptIn, Instant announcedAt) {
        this.id = id;
        this.keptIn = keptIn;
        this.announcedAt = announcedAt;
    }

    UUID id() {
        return id;
    }

    StoreKind keptIn() {
        return keptIn;
    }
}

package com.cegidlife.learning.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an entry says, once and for all: a change is another edition. */
@Entity
@Table(name = "knowledge_editions")
public class Edition {

    @Id
    private UUID id;

    @Column(name = "entry_id")
    private UUID entryId;

    private int number;

    @Embedded
    private Content content;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Edition() {}

    Edition(UUID id, Entry entry, Content content, UUID writtenBy, Instant writtenAt) {
        this.id = id;
        this.entryId = entry.id();
        this.number = entry.edition();
        this.content = content;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public UUID id() {
        return id;
    }

    /** From 1, one after the other. */
    public int number() {
        return number;
    }

    public Content content() {
        return content;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}

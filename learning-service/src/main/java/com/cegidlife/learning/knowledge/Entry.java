package com.cegidlife.learning.knowledge;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An article, a tutorial or a replay (R13.1, R13.3). Its life: written by trainers, edition after edition; the last one is
 * published when they say so, as often as they do; withdrawn, and published again.
 */
@Entity
@Table(name = "knowledge_entries")
public class Entry {

    @Id
    private UUID id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private int edition;

    @Column(name = "published_edition")
    private Integer publishedEdition;

    @Version
    private long version;

    protected Entry() {}

    Entry(UUID id, String slug, EntryKind kind) {
        this.id = id;
        this.slug = slug;
        this.kind = kind;
        this.state = EntryState.DRAFT;
    }

    /**
     * Its next edition; what is published stays as it is.
     *
     * @param by null when nobody wrote it here
     */
    Edition write(UUID editionId, Content content, UUID by, Instant now) {
        edition++;
        return new Edition(editionId, this, content, by, now);
    }

    /** @throws Refusal when the last edition is published already */
    void publish() {
        if (publishedEdition().filter(number -> number == edition).isPresent()) {
            throw new Refusal(KnowledgeProblem.KNOWLEDGE_EDITION_PUBLISHED).with("edition", edition);
        }
        state = EntryState.PUBLISHED;
        publishedEdition = edition;
    }

    /** @throws Refusal when nothing of it is published */
    void withdraw() {
        if (state != EntryState.PUBLISHED) {
            throw new Refusal(KnowledgeProblem.KNOWLEDGE_ENTRY_NOT_PUBLISHED).with("slug", slug);
        }
        state = EntryState.WITHDRAWN;
        publishedEdition = null;
    }

    public UUID id() {
        return id;
    }

    /** By what people and links call it. */
    public String slug() {
        return slug;
    }

    public EntryKind kind() {
        return kind;
    }

    public EntryState state() {
        return state;
    }

    /** The last one that was written. */
    public int edition() {
        return edition;
    }

    /** The one that everybody reads; empty when none is published. */
    public Optional<Integer> publishedEdition() {
        return Optional.ofNullable(publishedEdition);
    }

    public long version() {
        return version;
    }
}

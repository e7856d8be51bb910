package com.cegidlife.ticket.desk;

import com.cegidlife.events.NoteVisibility;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something written on a ticket: a reply that the customer reads, or an internal note; never changed. */
@Entity
@Table(name = "notes")
public class Note {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "author_kind"))
    @AttributeOverride(name = "userId", column = @Column(name = "author_id"))
    private Actor author;

    @Enumerated(EnumType.STRING)
    private NoteVisibility visibility;

    private String text;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Note() {}

    Note(UUID id, UUID ticketId, NewNote written, Instant addedAt) {
        this.id = id;
        this.ticketId = ticketId;
        this.author = written.author();
        this.visibility = written.visibility();
        this.text = written.text();
        this.addedAt = addedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public Actor author() {
        return author;
    }

    /** Whether it is for the publisher's staff alone. */
    public boolean isInternal() {
        return visibility == NoteVisibility.INTERNAL;
    }

    public NoteVisibility visibility() {
        return visibility;
    }

    public String text() {
        return text;
    }

    public Instant addedAt() {
        return addedAt;
    }
}

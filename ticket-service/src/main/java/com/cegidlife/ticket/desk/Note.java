package com.cegidlife.ticket.desk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something written on a ticket, for the customer and the publisher's staff to read; never changed. */
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

    private String text;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Note() {}

    Note(UUID id, UUID ticketId, Actor author, String text, Instant addedAt) {
        this.id = id;
        this.ticketId = ticketId;
        this.author = author;
        this.text = text;
        this.addedAt = addedAt;
    }

    public UUID id() {
        return id;
    }

    public Actor author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant addedAt() {
        return addedAt;
    }
}

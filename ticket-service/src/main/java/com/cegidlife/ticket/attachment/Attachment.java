package com.cegidlife.ticket.attachment;

import com.cegidlife.events.AttachmentAdded;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A document attached to a ticket (R14.2). Life: added with its content, which never changes; then perhaps removed: the
 * content is gone, what is said about it here stays.
 */
@Entity
@Table(name = "attachments")
public class Attachment {

    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    private long size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "content_id")
    private StoredContent content;

    @Column(name = "removed_by")
    private UUID removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Attachment() {}

    Attachment(Ticket ticket, ReceivedAttachment received, StoredContent content, UUID addedBy, Instant addedAt) {
        this.id = received.id();
        this.ticketId = ticket.id();
        this.name = received.name().value();
        this.format = received.format();
        this.size = received.size();
        this.sha256 = received.sha256();
        this.scan = received.scan();
        this.content = content;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    AttachmentAdded added(Ticket ticket) {
        return new AttachmentAdded(
                ticketId, ticket.number(), ticket.customerId(), id, name, format.mediaType(), size, addedAt);
    }

    /**
     * Gives the content up.
     *
     * @param staff whether it is one of the publisher's people
     * @throws Refusal when a customer's user asks who did not add it
     */
    void remove(UUID userId, boolean staff, Instant now) {
        if (!staff && !userId.equals(addedBy)) {
            throw new Refusal(AttachmentProblem.ATTACHMENT_OF_ANOTHER);
        }
        content = null;
        removedBy = userId;
        removedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    StoreKind keptIn() {
        return content.keptIn();
    }

    public UUID id() {
        return id;
    }

    /** The ticket to which it was attached. */
    public UUID ticketId() {
        return ticketId;
    }

    /** Safe to save under; see {@link FileName}. */
    public String name() {
        return name;
    }

    public DocumentFormat format() {
        return format;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Checksum of the content, in lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public ScanState scan() {
        return scan;
    }

    /** The user who added it. */
    public UUID addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}

package com.cegidlife.ticket.incomingmail;

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
 * A mail that arrived, and what became of it. Life: a note on a ticket, which is its end; or set aside with the reason, until
 * an agent dismisses it. After some time it is removed, either way.
 */
@Entity
@Table(name = "incoming_mails")
public class IncomingMail {

    @Id
    private UUID id;

    @Column(name = "message_id")
    private String messageId;

    private String sender;
    private String recipient;
    private String subject;
    private String text;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private MailOutcome outcome;

    @Enumerated(EnumType.STRING)
    private AsideReason reason;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Column(name = "note_id")
    private UUID noteId;

    @Column(name = "dismissed_by")
    private UUID dismissedBy;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    @Version
    private long version;

    protected IncomingMail() {}

    private IncomingMail(UUID id, Letter letter, Verdict verdict, Instant now) {
        this.id = id;
        messageId = letter.messageId();
        sender = letter.sender().orElse(null);
        recipient = verdict.recipient()
                .orElse(
                        letter.recipients().isEmpty()
                                ? null
                                : letter.recipients().getFirst());
        subject = letter.subject();
        text = letter.text();
        authorId = verdict.authorId().orElse(null);
        ticketId = verdict.ticketId().orElse(null);
        receivedAt = now;
    }

    static IncomingMail noted(UUID id, Letter letter, Verdict verdict, UUID noteId, Instant now) {
        var mail = new IncomingMail(id, letter, verdict, now);
        mail.outcome = MailOutcome.NOTED;
        mail.noteId = noteId;
        return mail;
    }

    static IncomingMail aside(UUID id, Letter letter, Verdict verdict, AsideReason why, Instant now) {
        var mail = new IncomingMail(id, letter, verdict, now);
        mail.outcome = MailOutcome.SET_ASIDE;
        mail.reason = why;
        return mail;
    }

    /** @throws Refusal unless it is set aside and nobody has dismissed it */
    void dismiss(UUID agentId, Instant now) {
        if (outcome != MailOutcome.SET_ASIDE || dismissedAt != null) {
            throw new Refusal(IncomingMailProblem.MAIL_NOT_WAITING);
        }
        dismissedBy = agentId;
        dismissedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The address in {@code From}, which anybody may write there; empty unless there was exactly one. */
    public Optional<String> sender() {
        return Optional.ofNullable(sender);
    }

    /** The address that it came to. */
    public Optional<String> recipient() {
        return Optional.ofNullable(recipient);
    }

    public String subject() {
        return subject;
    }

    /** All of it, quotations included. */
    public String text() {
        return text;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public MailOutcome outcome() {
        return outcome;
    }

    /** Why it did not become a note; empty for one that did. */
    public Optional<AsideReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** The ticket that it is about; empty unless its sender was the one whom the address was given to. */
    public Optional<UUID> ticketId() {
        return Optional.ofNullable(ticketId);
    }

    public Optional<UUID> dismissedBy() {
        return Optional.ofNullable(dismissedBy);
    }

    public Optional<Instant> dismissedAt() {
        return Optional.ofNullable(dismissedAt);
    }

    public long version() {
        return version;
    }
}

package com.cegidlife.billing.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That a customer was told in time that it may refuse the renewal of a period, word for word (L5). Never changes. */
@Entity
@Table(name = "renewal_reminders")
public class RenewalReminder {

    private static final String SEPARATOR = ", ";

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "period_ends_on")
    private LocalDate periodEndsOn;

    @Column(name = "notice_deadline")
    private LocalDate noticeDeadline;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "in_window")
    private boolean inWindow;

    private String recipients;
    private String letter;

    protected RenewalReminder() {}

    RenewalReminder(UUID id, ReminderLetter letter, List<String> recipients, Instant sentAt, boolean inWindow) {
        this.id = id;
        this.letter = letter.text();
        this.recipients = String.join(SEPARATOR, recipients);
        this.sentAt = sentAt;
        this.inWindow = inWindow;
        contractId = letter.contractId();
        periodEndsOn = letter.period().endsOn();
        noticeDeadline = letter.period().noticeDeadline();
    }

    public UUID id() {
        return id;
    }

    public LocalDate periodEndsOn() {
        return periodEndsOn;
    }

    public LocalDate noticeDeadline() {
        return noticeDeadline;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Whether it was sent when the law wants it: see {@link ReminderWindow}. */
    public boolean isInWindow() {
        return inWindow;
    }

    /** Addresses of the customer's administrators. */
    public List<String> recipients() {
        return List.of(recipients.split(SEPARATOR));
    }

    /** The mail, word for word. */
    public String letter() {
        return letter;
    }
}

package com.cegidlife.billing.notice;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice of non-renewal, as evidence (R20.2). Life: it stands once recorded, and its contract ends by it; one that was
 * recorded by mistake is withdrawn with the reason, and stays to be read.
 */
@Entity
@Table(name = "termination_notices")
public class Notice {

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    @Embedded
    private RegisteredLetter letter;

    @Embedded
    private NoticeEffect effect;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Embedded
    private Withdrawal withdrawal;

    /** Rises under the lock of the contract's row. */
    private long version = 1;

    protected Notice() {}

    Notice(UUID id, UUID contractId, RegisteredLetter letter, NoticeEffect effect, Recording recording) {
        this.id = id;
        this.contractId = contractId;
        this.letter = letter;
        this.effect = effect;
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** @throws Refusal when it is withdrawn already */
    void withdraw(Withdrawal made) {
        if (withdrawal != null) {
            throw new Refusal(NoticeProblem.NOTICE_WITHDRAWN_ALREADY).with("letterNumber", letter.number());
        }
        withdrawal = made;
        version++;
    }

    public UUID id() {
        return id;
    }

    public UUID contractId() {
        return contractId;
    }

    public RegisteredLetter letter() {
        return letter;
    }

    public NoticeEffect effect() {
        return effect;
    }

    public Recording recording() {
        return new Recording(recordedAt, recordedBy);
    }

    /** Why it no longer counts; empty while it stands. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    public long version() {
        return version;
    }

    /** When something was recorded, and by whom. */
    public record Recording(Instant at, UUID by) {}
}

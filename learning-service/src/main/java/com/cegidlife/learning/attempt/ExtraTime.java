package com.cegidlife.learning.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How much longer than others a person has for every exam that begins from then on. */
@Entity
@Table(name = "extra_times")
public class ExtraTime {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    private int percent;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Version
    private long version;

    protected ExtraTime() {}

    /** None so far. */
    ExtraTime(UUID userId) {
        this.userId = userId;
    }

    void grant(int newPercent, UUID by, Instant now) {
        percent = newPercent;
        grantedBy = by;
        grantedAt = now;
    }

    public UUID userId() {
        return userId;
    }

    /** 0 for none. */
    public int percent() {
        return percent;
    }

    /** Empty when nobody ever did. */
    public Optional<Instant> grantedAt() {
        return Optional.ofNullable(grantedAt);
    }

    /** 0 until somebody gave some. */
    public long version() {
        return grantedAt == null ? 0 : version + 1;
    }
}

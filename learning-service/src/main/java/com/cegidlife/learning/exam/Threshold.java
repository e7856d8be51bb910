package com.cegidlife.learning.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The share of right answers with which an exam is passed from a day on (R15.3). */
@Entity
@Table(name = "exam_thresholds")
public class Threshold {

    /** What passes until a trainer sets something else: 70 %. */
    public static final int DEFAULT_BASIS_POINTS = 7_000;

    @Id
    private UUID id;

    private String exam;

    @Column(name = "applies_from")
    private LocalDate appliesFrom;

    @Column(name = "basis_points")
    private int basisPoints;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected Threshold() {}

    Threshold(UUID id, String exam, LocalDate appliesFrom, int basisPoints, UUID setBy, Instant setAt) {
        this.id = id;
        this.exam = exam;
        this.appliesFrom = appliesFrom;
        this.basisPoints = basisPoints;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    String exam() {
        return exam;
    }

    /** The day in Paris on which it begins to apply, at midnight. */
    public LocalDate appliesFrom() {
        return appliesFrom;
    }

    /** In ten-thousandths. */
    public int basisPoints() {
        return basisPoints;
    }

    public UUID setBy() {
        return setBy;
    }

    public Instant setAt() {
        return setAt;
    }
}

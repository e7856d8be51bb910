package com.cegidlife.ticket.accompaniment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was done in an accompaniment, for the customer to keep (R12.1); never changed. */
@Entity
@Table(name = "intervention_reports")
public class InterventionReport {

    @Id
    private UUID id;

    @Column(name = "accompaniment_id")
    private UUID accompanimentId;

    @Embedded
    private Question question;

    private String description;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Embedded
    private WorkDone work;

    @Column(name = "reported_by")
    private UUID reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected InterventionReport() {}

    /** @param accompaniment that took place */
    InterventionReport(UUID id, Accompaniment accompaniment, WorkDone work, UUID reportedBy, Instant now) {
        this.id = id;
        this.work = work;
        this.reportedBy = reportedBy;
        accompanimentId = accompaniment.id();
        question = accompaniment.question();
        description = accompaniment.quote().description();
        startsAt = accompaniment.meeting().orElseThrow().startsAt();
        reportedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID accompanimentId() {
        return accompanimentId;
    }

    public Question question() {
        return question;
    }

    /** What was ordered, in the words of the quote. */
    public String description() {
        return description;
    }

    /** When the accompaniment began, as scheduled. */
    public Instant startsAt() {
        return startsAt;
    }

    public WorkDone work() {
        return work;
    }

    /** The agent who wrote the report. */
    public UUID reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}

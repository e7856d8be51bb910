package com.cegidlife.learning.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A question as it was written once; never changed. */
@Entity
@Table(name = "question_versions")
public class QuestionVersion {

    @Id
    private UUID id;

    @Column(name = "question_id")
    private UUID questionId;

    private int number;

    private String title;

    private String task;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected QuestionVersion() {}

    /** @param task as {@link TaskJson} writes it */
    QuestionVersion(
            UUID id, UUID questionId, int number, String title, String task, UUID writtenBy, Instant writtenAt) {
        this.id = id;
        this.questionId = questionId;
        this.number = number;
        this.title = title;
        this.task = task;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public UUID id() {
        return id;
    }

    public UUID questionId() {
        return questionId;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** What trainers call it. */
    public String title() {
        return title;
    }

    /** As {@link TaskJson} reads it. */
    public String task() {
        return task;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}

package com.cegidlife.learning.exam;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An exam as it was written once; never changed. */
@Entity
@Table(name = "exam_versions")
public class ExamVersion {

    @Id
    private UUID id;

    private String exam;

    private int number;

    @Column(name = "product_version")
    private String productVersion;

    private int minutes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "exam_sections", joinColumns = @JoinColumn(name = "exam_version_id"))
    @OrderColumn(name = "position")
    private List<ExamSection> sections = new ArrayList<>();

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ExamVersion() {}

    ExamVersion(UUID id, String exam, int number, ExamDraft draft, UUID writtenBy, Instant writtenAt) {
        this.id = id;
        this.exam = exam;
        this.number = number;
        this.productVersion = draft.productVersion();
        this.minutes = draft.minutes();
        this.sections = new ArrayList<>(draft.sections());
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public UUID id() {
        return id;
    }

    /** Code of the exam. */
    public String exam() {
        return exam;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** Version of the product that it is about. */
    public String productVersion() {
        return productVersion;
    }

    /** How long a learner has, without extra time. */
    public int minutes() {
        return minutes;
    }

    /** In the order in which they are shown; no two about the same module. */
    public List<ExamSection> sections() {
        return List.copyOf(sections);
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}

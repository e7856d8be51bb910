package com.cegidlife.learning.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A document or SCORM package that lessons show. It never changes: what changes is sent anew, for a new version of a path. */
@Entity
@Table(name = "materials")
public class Material {

    /** The path of the one file that a document has. */
    public static final String DOCUMENT_FILE = "document.pdf";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    private String name;
    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScormEdition edition;

    private String entry;

    @Column(name = "mastery_score")
    private BigDecimal masteryScore;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Material() {}

    static Material document(UUID id, Sent sent) {
        return new Material(id, MaterialKind.DOCUMENT, sent);
    }

    static Material scorm(UUID id, Sent sent, ScormManifest manifest) {
        var material = new Material(id, MaterialKind.SCORM, sent);
        material.edition = manifest.edition();
        material.entry = manifest.entry();
        material.masteryScore = manifest.masteryScore().orElse(null);
        return material;
    }

    private Material(UUID id, MaterialKind kind, Sent sent) {
        this.id = id;
        this.kind = kind;
        this.name = sent.name();
        this.size = sent.size();
        this.sha256 = sent.sha256();
        this.addedBy = sent.by();
        this.addedAt = sent.at();
    }

    public UUID id() {
        return id;
    }

    public MaterialKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** In bytes, as it was sent. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    /** Of a SCORM package. */
    public Optional<ScormManifest> manifest() {
        return Optional.ofNullable(edition)
                .map(spoken -> new ScormManifest(spoken, entry, Optional.ofNullable(masteryScore)));
    }

    public Instant addedAt() {
        return addedAt;
    }

    /**
     * A file as it was sent.
     *
     * @param size in bytes
     * @param by the trainer
     */
    record Sent(String name, long size, String sha256, UUID by, Instant at) {}
}

package com.cegidlife.availability.incident;

import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A {@link Bulletin} as it was posted; never changed. */
@Entity
@Table(name = "incident_updates")
public class IncidentUpdate {

    @Id
    private UUID id;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private IncidentStage stage;

    @Column(name = "text_french")
    private String french;

    @Column(name = "text_english")
    private String english;

    @Column(name = "posted_at")
    private Instant postedAt;

    protected IncidentUpdate() {}

    IncidentUpdate(UUID id, UUID incidentId, Bulletin bulletin, Instant postedAt) {
        this.id = id;
        this.incidentId = incidentId;
        this.postedAt = postedAt;
        stage = bulletin.stage();
        french = bulletin.text().french();
        english = bulletin.text().english();
    }

    UUID incidentId() {
        return incidentId;
    }

    public IncidentStage stage() {
        return stage;
    }

    public Text text() {
        return new Text(french, english);
    }

    public Instant postedAt() {
        return postedAt;
    }
}

package com.cegidlife.availability.incident;

import com.cegidlife.availability.environment.Reach;
import com.cegidlife.events.MaintenanceReach;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
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
 * Something that goes wrong, in the publisher's own words: opened, told of in updates, and resolved for good by the last of
 * them. The measured fact is the outage; neither makes the other.
 */
@Entity
@Table(name = "incidents")
public class Incident {

    @Id
    private UUID id;

    @Column(name = "title_french")
    private String titleFrench;

    @Column(name = "title_english")
    private String titleEnglish;

    @Enumerated(EnumType.STRING)
    private IncidentStage stage;

    @Enumerated(EnumType.STRING)
    private MaintenanceReach reach;

    @Column(name = "reach_product")
    private String reachProduct;

    @Column(name = "reach_customer_id")
    private UUID reachCustomerId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Version
    private long version;

    protected Incident() {}

    Incident(UUID id, Text title, Reach reach, Instant openedAt) {
        this.id = id;
        this.openedAt = openedAt;
        titleFrench = title.french();
        titleEnglish = title.english();
        stage = IncidentStage.INVESTIGATING;
        this.reach = reach.kind();
        reachProduct = reach.product().orElse(null);
        reachCustomerId = reach.customerId().orElse(null);
    }

    /** @throws Refusal when it is resolved already: what happens again is another incident */
    IncidentUpdate tell(UUID updateId, Bulletin bulletin, Instant now) {
        if (resolvedAt != null) {
            throw new Refusal(IncidentProblem.INCIDENT_RESOLVED).with("resolvedAt", resolvedAt);
        }
        stage = bulletin.stage();
        resolvedAt = stage == IncidentStage.RESOLVED ? now : null;
        return new IncidentUpdate(updateId, id, bulletin, now);
    }

    public UUID id() {
        return id;
    }

    public Text title() {
        return new Text(titleFrench, titleEnglish);
    }

    public IncidentStage stage() {
        return stage;
    }

    /** What kind of environments it is about. */
    public MaintenanceReach reach() {
        return reach;
    }

    /** Code of the product, when it is about one. */
    public Optional<String> product() {
        return Optional.ofNullable(reachProduct);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    public long version() {
        return version;
    }
}

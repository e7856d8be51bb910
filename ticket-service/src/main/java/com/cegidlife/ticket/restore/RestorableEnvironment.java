package com.cegidlife.ticket.restore;

import com.cegidlife.events.RestorePointsChanged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An environment and its good backups, as availability last told. */
@Entity
@Table(name = "restorable_environments")
public class RestorableEnvironment {

    @Id
    @Column(name = "environment_id")
    private UUID environmentId;

    @Column(name = "customer_id")
    private UUID customerId;

    private String product;

    private String name;

    private LocalDate[] days;

    @Column(name = "last_documents_backup")
    private LocalDate lastDocumentsBackup;

    /** Of availability's description, not of this row. */
    private long version;

    protected RestorableEnvironment() {}

    RestorableEnvironment(UUID environmentId) {
        this.environmentId = environmentId;
    }

    /** Takes over what availability says; what is not newer than what is known changes nothing. */
    void take(RestorePointsChanged points) {
        if (points.version() <= version) {
            return;
        }
        version = points.version();
        customerId = points.customerId();
        product = points.product();
        name = points.name();
        days = points.days().toArray(LocalDate[]::new);
        lastDocumentsBackup = points.lastDocumentsBackup().orElse(null);
    }

    /**
     * To which days it can be restored.
     *
     * @param today Europe/Paris
     */
    public RestoreDays restoreDays(LocalDate today) {
        return RestoreDays.of(today, List.of(days), Optional.ofNullable(lastDocumentsBackup));
    }

    public UUID environmentId() {
        return environmentId;
    }

    public UUID customerId() {
        return customerId;
    }

    public String product() {
        return product;
    }

    public String name() {
        return name;
    }
}

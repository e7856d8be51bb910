package com.cegidlife.availability.backup;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.events.RestorePointsChanged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** To what an environment can be restored (R9.2), as the others were last told. */
@Entity
@Table(name = "restore_points")
public class RestorePoints {

    /** How many calendar days back an environment can be restored (R9.2). */
    static final int DAYS_BACK = 45;

    @Id
    @Column(name = "environment_id")
    private UUID environmentId;

    /** Of what was told, not of this row, which is changed by one transaction at a time; 0 before anything was told. */
    private long version;

    private String name;

    private String product;

    private LocalDate[] days = {};

    @Column(name = "last_documents_backup")
    private LocalDate lastDocumentsBackup;

    protected RestorePoints() {}

    /**
     * Follows the environment and its good backups; one that no contract provides any more cannot be restored.
     *
     * @return what to tell the others; empty when they know it already
     */
    Optional<RestorePointsChanged> follow(Environment environment, GoodBackups found) {
        var good = environment.inForce() ? found : GoodBackups.NONE;
        if (isTold(environment, good)) {
            return Optional.empty();
        }
        version++;
        name = environment.name();
        product = environment.product();
        days = good.days().toArray(LocalDate[]::new);
        lastDocumentsBackup = good.lastDocuments().orElse(null);
        return Optional.of(new RestorePointsChanged(
                environmentId, environment.customer().id(), product, name, version, good.days(), good.lastDocuments()));
    }

    private boolean isTold(Environment environment, GoodBackups good) {
        return version > 0
                && environment.name().equals(name)
                && environment.product().equals(product)
                && good.equals(new GoodBackups(List.of(days), Optional.ofNullable(lastDocumentsBackup)));
    }
}

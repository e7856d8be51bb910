package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A version of a product that is out of support from a day on (R14.1). */
@Entity
@Table(name = "unmaintained_versions")
public class UnmaintainedVersion {

    @Id
    private UUID id;

    private String product;

    private String version;

    @Column(name = "unmaintained_since")
    private LocalDate unmaintainedSince;

    @Column(name = "replaced_by")
    private String replacedBy;

    @Column(name = "told_by_releases")
    private boolean toldByReleases;

    protected UnmaintainedVersion() {}

    UnmaintainedVersion(UUID id, EndedMaintenance ended) {
        this.id = id;
        product = ended.product();
        version = ended.version();
        unmaintainedSince = ended.since();
        replacedBy = ended.replacedBy();
    }

    static UnmaintainedVersion toldByReleases(UUID id, EndedMaintenance ended) {
        var version = new UnmaintainedVersion(id, ended);
        version.toldByReleases = true;
        return version;
    }

    /** Takes over what the releases say; what a support manager has listed stays as it is. */
    void follow(EndedMaintenance ended) {
        if (toldByReleases) {
            unmaintainedSince = ended.since();
            replacedBy = ended.replacedBy();
        }
    }

    /** False for what a support manager has listed. */
    boolean isToldByReleases() {
        return toldByReleases;
    }

    boolean isUnmaintainedOn(LocalDate day) {
        return !day.isBefore(unmaintainedSince);
    }

    /** What who asks for its support is told. */
    Refusal refusal() {
        return new Refusal(EntitlementProblem.VERSION_NOT_MAINTAINED)
                .with("product", product)
                .with("productVersion", version)
                .with("unmaintainedSince", unmaintainedSince)
                .with("replacedBy", replacedBy);
    }

    public UUID id() {
        return id;
    }

    /** Code of the product. */
    public String product() {
        return product;
    }

    public String version() {
        return version;
    }

    /** First day without support, Europe/Paris. */
    public LocalDate unmaintainedSince() {
        return unmaintainedSince;
    }

    /** The version to install instead. */
    public String replacedBy() {
        return replacedBy;
    }
}

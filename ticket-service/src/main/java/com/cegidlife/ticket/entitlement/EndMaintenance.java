package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts a version of a product out of support from a day on (R14.1). */
@ApplicationScoped
public class EndMaintenance {

    private final UnmaintainedVersions versions;
    private final Audit audit;
    private final Ids ids;

    EndMaintenance(UnmaintainedVersions versions, Audit audit, Ids ids) {
        this.versions = versions;
        this.audit = audit;
        this.ids = ids;
    }

    /** @throws Refusal when the version is listed already */
    @Transactional
    public UnmaintainedVersion end(EndedMaintenance ended, UUID by) {
        versions.listed(ended.product(), ended.version()).ifPresent(listed -> {
            throw new Refusal(EntitlementProblem.VERSION_ALREADY_LISTED)
                    .with("product", ended.product())
                    .with("productVersion", ended.version())
                    .with("versionId", listed.id());
        });
        var version = new UnmaintainedVersion(ids.next(), ended);
        versions.persistAndFlush(version);
        audit.record(new Decision(
                by,
                "end-maintenance",
                "product/" + ended.product(),
                null,
                null,
                ended.version() + " " + ended.since()));
        return version;
    }
}

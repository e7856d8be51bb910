package com.cegidlife.availability.release;

import com.cegidlife.availability.maintenance.Maintenances;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Prepares a release; customers know nothing of it yet. */
@ApplicationScoped
public class PrepareRelease {

    private final Releases releases;
    private final ProductVersions versions;
    private final Maintenances maintenances;
    private final Audit audit;
    private final Ids ids;

    PrepareRelease(Releases releases, ProductVersions versions, Maintenances maintenances, Audit audit, Ids ids) {
        this.releases = releases;
        this.versions = versions;
        this.maintenances = maintenances;
        this.audit = audit;
        this.ids = ids;
    }

    /** @throws Refusal when a new version does not change the number, or a patch does (R10.1) */
    @Transactional
    public Release prepare(Prospectus prospectus, UUID by) {
        var release = new Release(ids.next(), prospectus);
        mustHaveItsNumber(release, prospectus);
        prospectus
                .maintenanceId()
                .filter(id -> maintenances.findByIdOptional(id).isEmpty())
                .ifPresent(unknown -> {
                    throw new Refusal(ReleaseProblem.RELEASE_MAINTENANCE_UNKNOWN);
                });
        releases.persistAndFlush(release);
        audit.record(new Decision(
                by,
                "prepare-release",
                "release/" + release.id(),
                null,
                null,
                prospectus.product() + " " + prospectus.versionNumber()));
        return release;
    }

    private void mustHaveItsNumber(Release release, Prospectus prospectus) {
        var known = release.isNewVersion()
                ? releases.hasVersion(prospectus.product(), prospectus.versionNumber())
                : versions.isReleased(prospectus.product(), prospectus.versionNumber());
        if (known == release.isNewVersion()) {
            throw new Refusal(known ? ReleaseProblem.VERSION_EXISTS : ReleaseProblem.PATCH_OF_UNKNOWN_VERSION)
                    .with("product", prospectus.product())
                    .with("versionNumber", prospectus.versionNumber());
        }
    }
}

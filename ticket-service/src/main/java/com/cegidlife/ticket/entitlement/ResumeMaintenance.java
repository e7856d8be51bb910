package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a version off the list of those without support: it was put there by mistake, or is maintained again. */
@ApplicationScoped
public class ResumeMaintenance {

    private final UnmaintainedVersions versions;
    private final Audit audit;

    ResumeMaintenance(UnmaintainedVersions versions, Audit audit) {
        this.versions = versions;
        this.audit = audit;
    }

    /** @throws Refusal {@code not-found} when it is not listed */
    @Transactional
    public void resume(UUID versionId, UUID by) {
        var version = versions.findByIdOptional(versionId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        versions.delete(version);
        audit.record(new Decision(
                by,
                "resume-maintenance",
                "product/" + version.product(),
                null,
                version.version() + " " + version.unmaintainedSince(),
                null));
    }
}

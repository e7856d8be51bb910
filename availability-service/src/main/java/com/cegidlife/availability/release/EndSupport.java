package com.cegidlife.availability.release;

import com.cegidlife.events.SupportedVersionsChanged.ProductVersion;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sets the last day with support of a version, and tells the other services. */
@ApplicationScoped
public class EndSupport {

    private final ProductVersions versions;
    private final Outbox outbox;
    private final Audit audit;

    EndSupport(ProductVersions versions, Outbox outbox, Audit audit) {
        this.versions = versions;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** @throws Refusal when the version was never released, or was so later */
    @Transactional
    public List<ProductVersion> end(String product, String versionNumber, LocalDate supportedUntil, UUID by) {
        var changed = versions.supportedUntil(product, versionNumber, supportedUntil);
        outbox.add(changed);
        audit.record(new Decision(
                by, "end-support", "product/" + product, null, null, versionNumber + " " + supportedUntil));
        return changed.versions();
    }
}

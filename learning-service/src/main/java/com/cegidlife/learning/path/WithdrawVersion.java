package com.cegidlife.learning.path;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a learning path from the learners; what they have done on it is kept. */
@ApplicationScoped
public class WithdrawVersion {

    private final PathVersions versions;
    private final Audit audit;

    WithdrawVersion(PathVersions versions, Audit audit) {
        this.versions = versions;
        this.audit = audit;
    }

    /** @throws Refusal {@code not-found}, {@code stale-version}, {@code path-version-not-published} */
    @Transactional
    public PathVersion withdraw(String path, int number, long version, UUID trainer, String reason) {
        var shown = versions.get(path, number);
        Versions.mustMatch(shown.version(), version);
        shown.withdraw();
        versions.flush();
        audit.record(new Decision(trainer, "withdraw-path", "path/" + path, reason, "version " + number, null));
        return shown;
    }
}

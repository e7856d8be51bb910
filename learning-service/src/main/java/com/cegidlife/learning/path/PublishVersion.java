package com.cegidlife.learning.path;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Shows a draft to the learners, in place of the version that they saw before. */
@ApplicationScoped
public class PublishVersion {

    private final PathVersions versions;
    private final Audit audit;
    private final Clock clock;

    PublishVersion(PathVersions versions, Audit audit, Clock clock) {
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found}, {@code stale-version}, {@code path-version-published}, {@code path-incomplete} */
    @Transactional
    public PathVersion publish(String path, int number, long version, UUID trainer) {
        var draft = versions.get(path, number);
        Versions.mustMatch(draft.version(), version);
        var before = versions.lastPublished(path);
        before.ifPresent(PathVersion::supersede);
        versions.flush(); // the database knows one published version at a time
        draft.publish(before, clock.instant());
        versions.flush();
        audit.record(new Decision(trainer, "publish-path", "path/" + path, null, null, "version " + number));
        return draft;
    }
}

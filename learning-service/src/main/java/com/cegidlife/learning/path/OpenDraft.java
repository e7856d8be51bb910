package com.cegidlife.learning.path;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Begins the next version of a learning path, as a copy of the latest one. */
@ApplicationScoped
public class OpenDraft {

    private final PathVersions versions;
    private final Ids ids;

    OpenDraft(PathVersions versions, Ids ids) {
        this.versions = versions;
        this.ids = ids;
    }

    /** @throws Refusal {@code not-found}, {@code path-draft-exists} */
    @Transactional
    public PathVersion open(String path) {
        var draft = versions.latest(path).next(ids.next());
        versions.persist(draft);
        versions.flush();
        return draft;
    }
}

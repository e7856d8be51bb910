package com.cegidlife.learning.path;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Replaces what a draft says; scripts and whatever else does not belong in a text is taken out. */
@ApplicationScoped
public class EditDraft {

    private final PathVersions versions;
    private final SafeHtml safeHtml;
    private final MaterialCheck materialCheck;

    EditDraft(PathVersions versions, SafeHtml safeHtml, MaterialCheck materialCheck) {
        this.versions = versions;
        this.safeHtml = safeHtml;
        this.materialCheck = materialCheck;
    }

    /**
     * @param version of the draft that the trainer has read
     * @throws Refusal {@code not-found}, {@code stale-version}, {@code path-version-published}, {@code invalid-request}
     */
    @Transactional
    public PathVersion edit(String path, int number, long version, PathDraft draft) {
        var edited = versions.get(path, number);
        Versions.mustMatch(edited.version(), version);
        edited.edit(
                new PathDraft(draft.title(), draft.summary(), draft.outline().cleaned(safeHtml::clean)));
        materialCheck.mustBeThere(edited.outline());
        versions.flush();
        return edited;
    }
}

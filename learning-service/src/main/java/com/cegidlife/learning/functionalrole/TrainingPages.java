package com.cegidlife.learning.functionalrole;

import com.cegidlife.servicekit.portal.PortalLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Where users follow the certifying path of a functional role and take its exam, for mails (R15.8). */
@ApplicationScoped
public class TrainingPages {

    private final PortalLinks portal;

    TrainingPages(PortalLinks portal) {
        this.portal = portal;
    }

    /** The page of the path. */
    public URI pathOf(String functionalRole) {
        return portal.to("/training/paths?functionalRole=" + functionalRole);
    }

    /** The page of the exam, which has the code of the role (R15.2). */
    public URI examOf(String functionalRole) {
        return portal.to("/exams/" + functionalRole);
    }
}

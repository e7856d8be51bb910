package com.cegidlife.learning.path;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The learning paths, by code. */
@ApplicationScoped
class LearningPaths implements PanacheRepositoryBase<LearningPath, String> {

    boolean hasOneFor(String functionalRole) {
        return count("functionalRole", functionalRole) > 0;
    }
}

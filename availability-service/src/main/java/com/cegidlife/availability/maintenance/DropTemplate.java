package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Forgets a template; what was planned from it stays. */
@ApplicationScoped
public class DropTemplate {

    private final MaintenanceTemplates templates;

    DropTemplate(MaintenanceTemplates templates) {
        this.templates = templates;
    }

    /** @throws Refusal {@code not-found} when there is none with this id */
    @Transactional
    public void drop(UUID templateId) {
        if (!templates.deleteById(templateId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
    }
}

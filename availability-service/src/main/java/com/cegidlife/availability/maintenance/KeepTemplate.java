package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps work that comes again under a name. */
@ApplicationScoped
public class KeepTemplate {

    private final MaintenanceTemplates templates;
    private final Ids ids;

    KeepTemplate(MaintenanceTemplates templates, Ids ids) {
        this.templates = templates;
        this.ids = ids;
    }

    /** @throws Refusal when the name is taken */
    @Transactional
    public MaintenanceTemplate keep(String name, Plan plan) {
        if (templates.isTaken(name)) {
            throw new Refusal(MaintenanceProblem.TEMPLATE_NAME_TAKEN).with("templateName", name);
        }
        var template = new MaintenanceTemplate(ids.next(), name, plan);
        templates.persistAndFlush(template);
        return template;
    }
}

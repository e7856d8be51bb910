package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.MaintenanceTemplate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template of maintenance. */
@Schema(name = "MaintenanceTemplate")
public record TemplateView(
        UUID id, String name, @Schema(examples = "480") long minutes) {

    static TemplateView of(MaintenanceTemplate template) {
        return new TemplateView(
                template.id(), template.name(), template.length().toMinutes());
    }
}

package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.notice.Letters;
import com.cegidlife.availability.notice.NoticeKind;
import com.cegidlife.servicekit.portal.PortalLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What customers' people read of a maintenance. */
@ApplicationScoped
class MaintenanceLetters implements Letters {

    private final Maintenances maintenances;
    private final PortalLinks portal;

    MaintenanceLetters(Maintenances maintenances, PortalLinks portal) {
        this.maintenances = maintenances;
        this.portal = portal;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return EnumSet.of(NoticeKind.MAINTENANCE_ANNOUNCED, NoticeKind.MAINTENANCE_CANCELLED);
    }

    @Override
    public String letter(NoticeKind kind, UUID maintenanceId) {
        var maintenance = maintenances.findById(maintenanceId);
        var page = portal.to("/maintenances/" + maintenanceId);
        return kind == NoticeKind.MAINTENANCE_CANCELLED
                ? new Cancelled(maintenance, page).render()
                : new Announced(maintenance, page).render();
    }

    record Announced(Maintenance maintenance, URI link) implements TemplateInstance {}

    record Cancelled(Maintenance maintenance, URI link) implements TemplateInstance {}
}

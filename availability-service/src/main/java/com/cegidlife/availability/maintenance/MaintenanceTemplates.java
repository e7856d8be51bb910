package com.cegidlife.availability.maintenance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The templates of all operators. */
@ApplicationScoped
public class MaintenanceTemplates implements PanacheRepositoryBase<MaintenanceTemplate, UUID> {

    boolean isTaken(String name) {
        return count("name", name) > 0;
    }

    /** In the order of their names, after the given one. */
    public List<MaintenanceTemplate> after(Optional<String> name, int limit) {
        return find("name > ?1 order by name", name.orElse("")).page(0, limit).list();
    }
}

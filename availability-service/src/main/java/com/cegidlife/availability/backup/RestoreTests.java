package com.cegidlife.availability.backup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The recorded tests of backups. */
@ApplicationScoped
public class RestoreTests implements PanacheRepositoryBase<RestoreTest, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** Those of an environment, the one recorded last first. */
    public List<RestoreTest> of(UUID environmentId, Optional<UUID> before, int limit) {
        return find("environmentId = ?1 and id < ?2 order by id desc", environmentId, before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }
}

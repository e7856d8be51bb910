package com.cegidlife.availability.backup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** To what each environment can be restored. */
@ApplicationScoped
class RestorePointsOfEnvironments implements PanacheRepositoryBase<RestorePoints, UUID> {

    /**
     * Those of an environment, known or not, to be changed: whoever else wants to waits until this transaction ends, and
     * then sees what it has written.
     */
    RestorePoints toChange(UUID environmentId) {
        var session = getEntityManager();
        session.createNativeQuery(
                        "insert into restore_points (environment_id, version) values (?, 0) on conflict do nothing")
                .setParameter(1, environmentId)
                .executeUpdate();
        session.createNativeQuery("select environment_id from restore_points where environment_id = ? for update")
                .setParameter(1, environmentId)
                .getResultList();
        return findById(environmentId);
    }
}

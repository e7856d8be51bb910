package com.cegidlife.availability.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Of which environments a backup is expected every day, and since when. */
@ApplicationScoped
class ExpectedBackups {

    private final EntityManager session;

    ExpectedBackups(EntityManager session) {
        this.session = session;
    }

    /** Changes nothing when one is expected already. */
    void expect(UUID environmentId, LocalDate from) {
        session.createNativeQuery("insert into expected_backups values (?, ?) on conflict do nothing")
                .setParameter(1, environmentId)
                .setParameter(2, from)
                .executeUpdate();
    }

    void expectNoMore(UUID environmentId) {
        session.createNativeQuery("delete from expected_backups where environment_id = ?")
                .setParameter(1, environmentId)
                .executeUpdate();
    }

    /**
     * The environments after the given one of which a backup of that day is expected. Whoever else settles one of their
     * days waits until this transaction ends, and then sees what it has written.
     */
    List<UUID> hold(LocalDate day, UUID after, int limit) {
        return session.createNativeQuery("""
                        select environment_id from expected_backups where expected_from <= ? and environment_id > ?
                        order by environment_id limit ? for update
                        """, UUID.class)
                .setParameter(1, day)
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
    }

    /** The same for one environment; false when no backup of that day is expected of it. */
    boolean hold(LocalDate day, UUID environmentId) {
        return !session.createNativeQuery("""
                        select environment_id from expected_backups where expected_from <= ? and environment_id = ?
                        for update
                        """, UUID.class)
                .setParameter(1, day)
                .setParameter(2, environmentId)
                .getResultList()
                .isEmpty();
    }
}

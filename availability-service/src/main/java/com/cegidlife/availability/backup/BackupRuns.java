package com.cegidlife.availability.backup;

import com.cegidlife.events.BackupKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The backups of all environments, read from their copies. */
@ApplicationScoped
class BackupRuns {

    private static final String RUNS = """
            select c.id.environmentId, c.id.backupId, max(c.day), max(c.takenAt), sum(case when c.verified then 1 else 0 end)
            from BackupCopy c
            """;

    private static final String EACH = " group by c.id.environmentId, c.id.backupId ";

    private final EntityManager session;

    BackupRuns(EntityManager session) {
        this.session = session;
    }

    /** Those of the environments themselves, of any day in between, both included. */
    List<BackupRun> of(Collection<UUID> environmentIds, LocalDate first, LocalDate last) {
        return runs("where c.id.environmentId in :environments and c.kind = :kind and c.day between :first and :last"
                        + EACH)
                .setParameter("environments", environmentIds)
                .setParameter("kind", BackupKind.ENVIRONMENT)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** The most recent one with two verified copies, however old (R9.3). */
    Optional<BackupRun> lastComplete(UUID environmentId, BackupKind kind) {
        return runs("where c.id.environmentId = :environment and c.kind = :kind" + EACH
                        + "having sum(case when c.verified then 1 else 0 end) >= 2 order by max(c.takenAt) desc")
                .setParameter("environment", environmentId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those taken later, the most recent first. */
    List<BackupRun> takenAfter(UUID environmentId, BackupKind kind, Instant takenAt, int limit) {
        return runs("where c.id.environmentId = :environment and c.kind = :kind and c.takenAt > :takenAt" + EACH
                        + "order by max(c.takenAt) desc, c.id.backupId")
                .setParameter("environment", environmentId)
                .setParameter("kind", kind)
                .setParameter("takenAt", takenAt)
                .setMaxResults(limit)
                .getResultList();
    }

    boolean knows(UUID environmentId, UUID backupId) {
        return session.createQuery(
                                "select count(*) from BackupCopy c where c.id.environmentId = :environment and c.id.backupId = :backup",
                                Long.class)
                        .setParameter("environment", environmentId)
                        .setParameter("backup", backupId)
                        .getSingleResult()
                > 0;
    }

    private TypedQuery<BackupRun> runs(String which) {
        return session.createQuery(RUNS + which, BackupRun.class);
    }
}

package com.cegidlife.availability.backup;

import com.cegidlife.events.BackupKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.UUID;

/** The copies of all backups. */
@ApplicationScoped
class BackupCopies implements PanacheRepositoryBase<BackupCopy, CopyId> {

    /** A backup has one copy a place, so that two verified copies lie in two places (R9.1). */
    private static final String DAYS_OF_GOOD_BACKUPS = """
            select c.day from BackupCopy c
            where c.id.environmentId = :environment and c.kind = :kind and c.verified and c.day >= :from
            group by c.day, c.id.backupId having count(*) >= 2
            order by c.day desc
            """;

    /**
     * The good backups of an environment.
     *
     * @param from first day of those of the environment itself; the last one of its documents may be older
     */
    GoodBackups goodOf(UUID environmentId, LocalDate from) {
        var days = days(environmentId, BackupKind.ENVIRONMENT, from).getResultStream();
        var documents =
                days(environmentId, BackupKind.DOCUMENTS, LocalDate.EPOCH).setMaxResults(1);
        return new GoodBackups(
                days.distinct().sorted().toList(), documents.getResultStream().findFirst());
    }

    private TypedQuery<LocalDate> days(UUID environmentId, BackupKind kind, LocalDate from) {
        return getEntityManager()
                .createQuery(DAYS_OF_GOOD_BACKUPS, LocalDate.class)
                .setParameter("environment", environmentId)
                .setParameter("kind", kind)
                .setParameter("from", from);
    }
}

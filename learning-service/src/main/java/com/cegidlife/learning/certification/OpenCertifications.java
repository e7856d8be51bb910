package com.cegidlife.learning.certification;

import com.cegidlife.learning.release.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The certifications that a major release may end, many at a time. */
@ApplicationScoped
class OpenCertifications {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Holders in the order of their ids: up to the last of them. However the planner goes about it, nothing is read twice. */
    private static final String SUPERSEDE = """
            with holders as materialized (
                select distinct user_id from certifications
                where product = :product and product_version in (:older) and valid_until is null and revoked_at is null
                order by user_id limit :holders)
            update certifications
            set valid_until = greatest(passed_at, cast(:end as timestamptz)), superseded_by = :release,
                superseded_by_version = :version, version = version + 1
            where user_id <= (select user_id from holders order by user_id desc limit 1)
                and product = :product and product_version in (:older) and valid_until is null and revoked_at is null
            returning user_id, customer_id, number, functional_role
            """;

    private final EntityManager entities;

    OpenCertifications(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Lets a major release supersede the certifications of some holders, all of one holder together: those on an older
     * version that nothing has ended yet.
     *
     * @param holders at most how many
     */
    List<Superseded> supersede(Release release, int holders) {
        var older = openVersions(release.product()).stream()
                .filter(release::supersedes)
                .toList();
        if (older.isEmpty()) {
            return List.of();
        }
        return entities.createNativeQuery(SUPERSEDE, Tuple.class)
                .setParameter("product", release.product())
                .setParameter("older", older)
                .setParameter("holders", holders)
                .setParameter("end", release.certificationsEndAt())
                .setParameter("release", release.id())
                .setParameter("version", release.version())
                .getResultStream()
                .map(row -> superseded((Tuple) row))
                .toList();
    }

    private List<String> openVersions(String product) {
        return entities.createQuery(
                        "select distinct exam.productVersion from Certification"
                                + " where exam.product = :product and ends.validUntil is null and ends.revokedAt is null",
                        String.class)
                .setParameter("product", product)
                .getResultList();
    }

    private static Superseded superseded(Tuple row) {
        return new Superseded(
                row.get("user_id", UUID.class),
                row.get("customer_id", UUID.class),
                row.get("number", String.class),
                row.get("functional_role", String.class));
    }

    /** Those whose certifications a release ended, in the order of their ids, with their customers. */
    Map<UUID, UUID> holdersEndedBy(Release release, int limit) {
        return entities.createQuery(
                        "select distinct userId, customerId from Certification"
                                + " where ends.supersededBy = :release and userId > :after order by userId",
                        Object[].class)
                .setParameter("release", release.id())
                .setParameter("after", release.toldUpTo().orElse(BEFORE_ALL))
                .setMaxResults(limit)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> (UUID) row[1], (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * A certification that a release has just superseded.
     *
     * @param number of its certificate
     */
    record Superseded(UUID userId, UUID customerId, String number, String functionalRole) {}
}

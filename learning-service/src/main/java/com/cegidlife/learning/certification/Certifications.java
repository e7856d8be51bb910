package com.cegidlife.learning.certification;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.learning.release.Release;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The certifications of all users. */
@ApplicationScoped
public class Certifications implements PanacheRepositoryBase<Certification, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String SUPERSEDE = """
            with holders as (
                select distinct user_id from certifications
                where product = :product and product_version in (:older) and valid_until is null and revoked_at is null
                order by user_id limit :holders)
            update certifications
            set valid_until = greatest(passed_at, cast(:end as timestamptz)), superseded_by = :release,
                superseded_by_version = :version, version = version + 1
            where user_id in (select user_id from holders) and product = :product and product_version in (:older)
                and valid_until is null and revoked_at is null
            returning user_id, customer_id, number, functional_role
            """;

    /** A number that no other certificate has: the year in Paris and a count that goes on over the years. */
    String nextNumber(Instant passedAt) {
        var count = (Long) getEntityManager()
                .createNativeQuery("select nextval('certificate_numbers')")
                .getSingleResult();
        return "C-%d-%06d".formatted(passedAt.atZone(BookletCalendars.PARIS).getYear(), count);
    }

    boolean hasOneFor(UUID attemptId) {
        return count("attemptId", attemptId) > 0;
    }

    public Optional<Certification> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /**
     * The certification, to be changed: whoever else wants to change it waits until this transaction ends.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    Certification toChange(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The certification whose certificate is verified with this token. */
    public Optional<Certification> ofToken(String token) {
        return find("token", token).firstResultOptional();
    }

    /** The places in the status lists, in a range, of those that are not valid any more at an instant. */
    public List<Long> endedPlaces(long from, long until, Instant at) {
        return getEntityManager()
                .createQuery(
                        "select statusIndex from Certification where statusIndex >= :from and statusIndex < :until"
                                + " and (validUntil <= :at or revokedAt <= :at)",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("at", at)
                .getResultList();
    }

    /** Those of a user, the latest first, after a position. */
    public List<Certification> of(UUID userId, Optional<Position> after, int limit) {
        var position = after.orElse(Position.BEGINNING);
        return find(
                        "userId = ?1 and (passedAt < ?2 or (passedAt = ?2 and id > ?3)) order by passedAt desc, id",
                        userId,
                        position.passedAt(),
                        position.id())
                .page(0, limit)
                .list();
    }

    /** When the certifications of users are valid, by user; one without any is absent. */
    public Map<UUID, List<CertifiedPeriod>> periodsOf(Collection<UUID> userIds) {
        return list("userId in ?1 order by passedAt, id", userIds).stream()
                .collect(Collectors.groupingBy(
                        Certification::userId, Collectors.mapping(Certification::period, Collectors.toList())));
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
        return getEntityManager()
                .createNativeQuery(SUPERSEDE, Tuple.class)
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
        return getEntityManager()
                .createQuery(
                        "select distinct productVersion from Certification"
                                + " where product = :product and validUntil is null and revokedAt is null",
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
        return getEntityManager()
                .createQuery(
                        "select distinct userId, customerId from Certification"
                                + " where supersededBy = :release and userId > :after order by userId",
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

    /** Where a list goes on. */
    public record Position(Instant passedAt, UUID id) {

        private static final Position BEGINNING = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

        public static Position of(Certification certification) {
            return new Position(certification.passedAt(), certification.id());
        }

        /** Reads what {@link #toString} wrote. */
        public static Position parse(String text) {
            var parts = text.split(" ", 2);
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return passedAt + " " + id;
        }
    }
}

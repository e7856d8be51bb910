package com.cegidlife.learning.certification;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The certifications of all users. */
@ApplicationScoped
public class Certifications implements PanacheRepositoryBase<Certification, UUID> {

    /** A number that no other certificate has: the year in Paris and a count that goes on over the years. */
    String nextNumber(Instant passedAt) {
        var count = (Long) getEntityManager()
                .createNativeQuery("select nextval('certificate_numbers')")
                .getSingleResult();
        return "C-%d-%06d".formatted(passedAt.atZone(BookletCalendars.PARIS).getYear(), count);
    }

    boolean hasOneFor(UUID attemptId) {
        return count("exam.attemptId", attemptId) > 0;
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
                                + " and (ends.validUntil <= :at or ends.revokedAt <= :at)",
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
                        "userId = ?1 and (exam.passedAt < ?2 or (exam.passedAt = ?2 and id > ?3)) order by exam.passedAt desc, id",
                        userId,
                        position.passedAt(),
                        position.id())
                .page(0, limit)
                .list();
    }

    /** When the certifications of users are valid, by user; one without any is absent. */
    public Map<UUID, List<CertifiedPeriod>> periodsOf(Collection<UUID> userIds) {
        return list("userId in ?1 order by exam.passedAt, id", userIds).stream()
                .collect(Collectors.groupingBy(
                        Certification::userId, Collectors.mapping(Certification::period, Collectors.toList())));
    }

    /** Where a list goes on. */
    public record Position(Instant passedAt, UUID id) {

        private static final Position BEGINNING = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

        public static Position of(Certification certification) {
            return new Position(certification.exam().passedAt(), certification.id());
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

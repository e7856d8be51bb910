package com.cegidlife.learning.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The releases that availability-service told of. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, UUID> {

    private final Clock clock;

    Releases(Clock clock) {
        this.clock = clock;
    }

    /** The major releases of a product, the earliest first: one every year or so. */
    public List<Release> majorOf(String product) {
        return list("product = ?1 and major order by releasedOn, id", product);
    }

    /** The earliest major release that has started and ends certifications on a version of a product. */
    public Optional<Release> superseding(String product, String version) {
        var now = clock.instant();
        return majorOf(product).stream()
                .filter(release -> release.hasStartedAt(now) && release.supersedes(version))
                .findFirst();
    }

    /** The releases of a product, the newest first, after a position. */
    public List<Release> of(String product, Optional<Position> after, int limit) {
        var position = after.orElse(Position.BEGINNING);
        return find(
                        "product = ?1 and (releasedOn < ?2 or (releasedOn = ?2 and id > ?3)) order by releasedOn desc, id",
                        product,
                        position.releasedOn(),
                        position.id())
                .page(0, limit)
                .list();
    }

    /** Where a list goes on. */
    public record Position(LocalDate releasedOn, UUID id) {

        private static final Position BEGINNING = new Position(LocalDate.of(9999, 12, 31), new UUID(0, 0));

        public static Position of(Release release) {
            return new Position(release.releasedOn(), release.id());
        }

        /** Reads what {@link #toString} wrote. */
        public static Position parse(String text) {
            var parts = text.split(" ", 2);
            return new Position(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return releasedOn + " " + id;
        }
    }
}

package com.cegidlife.availability.release;

import com.cegidlife.events.SupportedVersionsChanged;
import com.cegidlife.events.SupportedVersionsChanged.ProductVersion;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions of each product that were ever released, and until when they are supported. */
@ApplicationScoped
public class ProductVersions {

    /** Held until the transaction ends, so that revisions rise in the order in which they are told. */
    private static final String NEXT_REVISION = """
            insert into products (code, revision) values (:product, 1)
            on conflict (code) do update set revision = products.revision + 1 returning revision
            """;

    private static final String ADD = """
            insert into product_versions (product, version_number, released_on, release_id)
            values (:product, :version, :releasedOn, :release)
            """;

    private static final String END = """
            update product_versions set supported_until = cast(:until as date)
            where product = :product and version_number = :version
            """;

    private static final String OF = """
            select version_number, released_on, supported_until from product_versions
            where product = :product order by released_on desc, version_number desc
            """;

    private final EntityManager entities;

    ProductVersions(EntityManager entities) {
        this.entities = entities;
    }

    boolean isReleased(String product, String versionNumber) {
        return of(product).stream().anyMatch(version -> version.version().equals(versionNumber));
    }

    /** A new version is available. */
    SupportedVersionsChanged released(Release release) {
        var prospectus = release.prospectus();
        var revision = nextRevision(prospectus.product());
        entities.createNativeQuery(ADD)
                .setParameter("product", prospectus.product())
                .setParameter("version", prospectus.versionNumber())
                .setParameter("releasedOn", prospectus.releasedOn())
                .setParameter("release", release.id())
                .executeUpdate();
        return told(prospectus.product(), revision);
    }

    /** @throws Refusal {@code not-found} when the version was never released */
    SupportedVersionsChanged supportedUntil(String product, String versionNumber, LocalDate until) {
        var version = of(product).stream()
                .filter(one -> one.version().equals(versionNumber))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        if (until.isBefore(version.releasedOn())) {
            throw new Refusal(ReleaseProblem.SUPPORT_ENDS_BEFORE_RELEASE)
                    .with("versionNumber", versionNumber)
                    .with("releasedOn", version.releasedOn());
        }
        var revision = nextRevision(product);
        entities.createNativeQuery(END)
                .setParameter("until", until)
                .setParameter("product", product)
                .setParameter("version", versionNumber)
                .executeUpdate();
        return told(product, revision);
    }

    /** The newest first; none for a product of which nothing was released. */
    public List<ProductVersion> of(String product) {
        List<?> rows =
                entities.createNativeQuery(OF).setParameter("product", product).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ProductVersions::version)
                .toList();
    }

    private long nextRevision(String product) {
        return ((Number) entities.createNativeQuery(NEXT_REVISION)
                        .setParameter("product", product)
                        .getSingleResult())
                .longValue();
    }

    private SupportedVersionsChanged told(String product, long revision) {
        return new SupportedVersionsChanged(product, revision, of(product));
    }

    private static ProductVersion version(Object[] row) {
        return new ProductVersion((String) row[0], date(row[1]).orElseThrow(), date(row[2]));
    }

    private static Optional<LocalDate> date(Object value) {
        return Optional.ofNullable(value).map(any -> any instanceof Date sql ? sql.toLocalDate() : (LocalDate) any);
    }
}

package com.cegidlife.ticket.entitlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the products that are no longer maintained, or will not be from a day on. */
@ApplicationScoped
public class UnmaintainedVersions implements PanacheRepositoryBase<UnmaintainedVersion, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    Optional<UnmaintainedVersion> listed(String product, String version) {
        return find("product = ?1 and version = ?2", product, version).firstResultOptional();
    }

    List<UnmaintainedVersion> of(String product) {
        return list("product", product);
    }

    /**
     * The last listed first.
     *
     * @param product empty for those of all products
     * @param before shows those listed before this one; empty for the newest
     */
    public List<UnmaintainedVersion> of(Optional<String> product, Optional<UUID> before, int limit) {
        var position = before.orElse(AFTER_ALL);
        var matching = product.map(code -> find("product = ?1 and id < ?2 order by id desc", code, position))
                .orElseGet(() -> find("id < ?1 order by id desc", position));
        return matching.page(0, limit).list();
    }
}

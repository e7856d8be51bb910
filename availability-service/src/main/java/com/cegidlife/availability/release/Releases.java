package com.cegidlife.availability.release;

import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The releases of all products. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, UUID> {

    private static final Set<ReleaseState> TOLD = EnumSet.of(ReleaseState.ANNOUNCED, ReleaseState.PUBLISHED);

    private static final String CUSTOMERS =
            "select distinct customer_id from environments where in_force and product = :product";

    private static final String TOLD_TO = " and r.state in (:told)"
            + " and exists (select 1 from Environment e where e.product = r.product and e.inForce"
            + " and e.customer.id = :customer)";

    Release toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    boolean hasVersion(String product, String versionNumber) {
        return count(
                        "product = ?1 and versionNumber = ?2 and category = ?3 and state <> ?4",
                        product,
                        versionNumber,
                        ReleaseCategory.NEW_VERSION,
                        ReleaseState.WITHDRAWN)
                > 0;
    }

    /** Those who have the product now. */
    Set<UUID> customersOf(String product) {
        List<?> ids = getEntityManager()
                .createNativeQuery(CUSTOMERS, UUID.class)
                .setParameter("product", product)
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /**
     * The last prepared first.
     *
     * @param customerId shows what this customer was told of the products that it has; empty for all, drafts included
     */
    public List<Release> of(Optional<UUID> customerId, Optional<String> product, Optional<UUID> before, int limit) {
        var conditions = new StringBuilder("from Release r where 1 = 1");
        var values = new HashMap<String, Object>();
        customerId.ifPresent(id -> {
            conditions.append(TOLD_TO);
            values.put("customer", id);
            values.put("told", TOLD);
        });
        product.ifPresent(code -> {
            conditions.append(" and r.product = :product");
            values.put("product", code);
        });
        before.ifPresent(id -> {
            conditions.append(" and r.id < :before");
            values.put("before", id);
        });
        return find(conditions.append(" order by r.id desc").toString(), values)
                .page(0, limit)
                .list();
    }

    /** One that the customer was told of, or any for the publisher's staff. */
    public Optional<Release> visible(UUID id, Optional<UUID> customerId) {
        var values = new HashMap<String, Object>();
        values.put("id", id);
        customerId.ifPresent(customer -> {
            values.put("customer", customer);
            values.put("told", TOLD);
        });
        return find(
                        "from Release r where r.id = :id"
                                + customerId.map(any -> TOLD_TO).orElse(""),
                        values)
                .firstResultOptional();
    }
}

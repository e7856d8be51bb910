package com.cegidlife.billing.catalogue;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that can be ordered, by code. */
@ApplicationScoped
public class Catalogue implements PanacheRepositoryBase<CatalogueItem, String> {

    /** The named users of a contract. */
    public static final String NAMED_USER = "NAMED-USER";

    public static final String CEGID_CARE = "CEGID-CARE";

    /** Priced by the appointments bought for each year. */
    public static final String ASSISTANCE_PLUS = "ASSISTANCE-PLUS";

    /** An appointment beyond the number bought (R17.3). */
    public static final String ASSISTANCE_PLUS_APPOINTMENT = "ASSISTANCE-PLUS-APPOINTMENT";

    /** Priced by the credits granted for each year. */
    public static final String SERVICE_PLUS = "SERVICE-PLUS";

    /** @throws Refusal {@code not-found} when there is none of that code */
    public CatalogueItem item(String code) {
        return findByIdOptional(code).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The items of these codes that there are, by code. */
    public Map<String, CatalogueItem> items(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(CatalogueItem::code, Function.identity()));
    }

    /** Those of some kinds, after a code. */
    public List<CatalogueItem> ofKinds(Collection<ItemKind> kinds, String after, int limit) {
        return find("code > ?1 and kind in ?2 order by code", after, kinds)
                .page(0, limit)
                .list();
    }

    /** Those of a kind, of all kinds when empty, after a code. */
    public List<CatalogueItem> after(String code, Optional<ItemKind> kind, int limit) {
        var query = kind.map(only -> find("code > ?1 and kind = ?2 order by code", code, only))
                .orElseGet(() -> find("code > ?1 order by code", code));
        return query.page(0, limit).list();
    }
}

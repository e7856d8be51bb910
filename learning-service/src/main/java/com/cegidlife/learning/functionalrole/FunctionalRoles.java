package com.cegidlife.learning.functionalrole;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The catalogue of functional roles, by code. */
@ApplicationScoped
public class FunctionalRoles implements PanacheRepositoryBase<FunctionalRole, String> {

    /** @throws Refusal {@code not-found} when the catalogue has no such role */
    public FunctionalRole get(String code) {
        return findByIdOptional(code).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The roles of a product, or of all of them, whose code sorts after the given one. */
    public List<FunctionalRole> of(Optional<String> product, String after, int limit) {
        return find("(?1 is null or product = ?1) and code > ?2 order by code", product.orElse(null), after)
                .page(0, limit)
                .list();
    }
}

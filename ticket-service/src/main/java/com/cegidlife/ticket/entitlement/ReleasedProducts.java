package com.cegidlife.ticket.entitlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The products whose versions availability-service has told of. */
@ApplicationScoped
class ReleasedProducts implements PanacheRepositoryBase<ReleasedProduct, String> {

    Optional<ReleasedProduct> toChange(String product) {
        return findByIdOptional(product, LockModeType.PESSIMISTIC_WRITE);
    }
}

package com.cegidlife.ticket.entitlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The access accounts that billing told of. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** The account, to be changed: whoever else wants to change it waits until this transaction ends. */
    Optional<Account> toChange(UUID userId) {
        return findByIdOptional(userId, LockModeType.PESSIMISTIC_WRITE);
    }
}

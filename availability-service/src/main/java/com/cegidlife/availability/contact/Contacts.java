package com.cegidlife.availability.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The named users of all customers. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    Optional<Contact> toChange(UUID userId) {
        return findByIdOptional(userId, LockModeType.PESSIMISTIC_WRITE);
    }
}

package com.cegidlife.availability.environment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class Customers implements PanacheRepositoryBase<Customer, UUID> {

    /** The publisher as a customer of its own, held until the end of the transaction. */
    Customer itself(UUID id, String name) {
        getEntityManager()
                .createNativeQuery("""
                        insert into customers (id, name, entitlements_version) values (:id, :name, 0)
                        on conflict (id) do update set name = excluded.name
                        """)
                .setParameter("id", id)
                .setParameter("name", name)
                .executeUpdate();
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}

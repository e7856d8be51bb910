package com.cegidlife.ticket.entitlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The customers that billing told of. */
@ApplicationScoped
class Customers implements PanacheRepositoryBase<Customer, UUID> {}

package com.cegidlife.ticket.entitlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The access accounts that billing told of. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {}

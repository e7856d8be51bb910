package com.cegidlife.ticket.entitlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The users whose standings learning-service told. */
@ApplicationScoped
class Learners implements PanacheRepositoryBase<Learner, UUID> {}

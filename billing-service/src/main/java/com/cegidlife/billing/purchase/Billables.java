package com.cegidlife.billing.purchase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was sold and is to be invoiced, one a confirmed purchase. */
@ApplicationScoped
public class Billables implements PanacheRepositoryBase<Billable, UUID> {}

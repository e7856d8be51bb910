package com.cegidlife.ticket.restore;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is to be restored, by ticket. */
@ApplicationScoped
public class RestoreRequests implements PanacheRepositoryBase<RestoreRequest, UUID> {}

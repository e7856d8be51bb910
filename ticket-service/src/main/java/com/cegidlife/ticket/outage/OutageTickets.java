package com.cegidlife.ticket.outage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tickets that outages opened, by outage. */
@ApplicationScoped
class OutageTickets implements PanacheRepositoryBase<OutageTicket, UUID> {}

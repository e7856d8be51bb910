package com.cegidlife.ticket.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What technicians have set about themselves. */
@ApplicationScoped
public class Technicians implements PanacheRepositoryBase<Technician, UUID> {

    /** The technician with that id, or one who has set nothing. */
    @Transactional
    public Technician who(UUID id) {
        var known = findByIdOptional(id);
        known.ifPresent(Technician::hours); // read with it: callers may look at it after the transaction
        return known.orElseGet(() -> new Technician(id));
    }
}

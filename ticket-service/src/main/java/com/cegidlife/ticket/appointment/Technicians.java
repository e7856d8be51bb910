package com.cegidlife.ticket.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What technicians have set about themselves. */
@ApplicationScoped
public class Technicians implements PanacheRepositoryBase<Technician, UUID> {

    /** Those of some who have set something. */
    List<Technician> among(Collection<UUID> ids) {
        return list("from Technician technician left join fetch technician.hours where technician.id in ?1", ids);
    }

    /** The technician with that id, or one who has set nothing. */
    @Transactional
    public Technician who(UUID id) {
        var known = findByIdOptional(id);
        known.ifPresent(Technician::hours); // read with it: callers may look at it after the transaction
        return known.orElseGet(() -> new Technician(id));
    }
}

package com.cegidlife.billing.assistanceplus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The held appointments of all packs, in the order in which they began. */
@ApplicationScoped
class HeldAppointments implements PanacheRepositoryBase<HeldAppointment, UUID> {

    /** How many were held in a year of a contract's pack. */
    int countIn(UUID contractId, PackYear year) {
        return Math.toIntExact(count("contractId = ?1 and yearStartsOn = ?2", contractId, year.startsOn()));
    }

    /** Those of a year of a contract's pack, without the first ones. */
    List<HeldAppointment> in(UUID contractId, PackYear year, int skipped, int limit) {
        return find("contractId = ?1 and yearStartsOn = ?2 order by startsAt, id", contractId, year.startsOn())
                .range(skipped, skipped + limit - 1)
                .list();
    }
}

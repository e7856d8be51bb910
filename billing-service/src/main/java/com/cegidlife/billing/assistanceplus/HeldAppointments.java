package com.cegidlife.billing.assistanceplus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The held appointments of all packs, in the order in which they began. */
@ApplicationScoped
class HeldAppointments implements PanacheRepositoryBase<HeldAppointment, UUID> {

    /** How many were held in a year of a contract's pack. */
    int countIn(UUID contractId, PackYear year) {
        return Math.toIntExact(count("contractId = ?1 and yearStartsOn = ?2", contractId, year.startsOn()));
    }

    /** How many were held in each year of these contracts' packs; without the years in which none was. */
    Map<Year, Integer> countByYear(Collection<UUID> contractIds) {
        return getEntityManager()
                .createQuery("""
                        select contractId, yearStartsOn, count(*) from HeldAppointment
                        where contractId in :contracts group by contractId, yearStartsOn
                        """, Tuple.class)
                .setParameter("contracts", contractIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> new Year(row.get(0, UUID.class), row.get(1, LocalDate.class)),
                        row -> Math.toIntExact(row.get(2, Long.class))));
    }

    /** Those of a year of a contract's pack, without the first ones. */
    List<HeldAppointment> in(UUID contractId, PackYear year, int skipped, int limit) {
        return find("contractId = ?1 and yearStartsOn = ?2 order by startsAt, id", contractId, year.startsOn())
                .range(skipped, skipped + limit - 1)
                .list();
    }

    /** A year of a contract's pack. */
    record Year(UUID contractId, LocalDate startsOn) {}
}

package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The appointments of all customers. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    /** Sorts before every id. */
    private static final UUID NONE = new UUID(0, 0);

    private static final String BOOKED = "state = BOOKED";

    private static final String IN_TURN = "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String COUNTS = """
            select new com.cegidlife.ticket.appointment.YearCount(
                packYear.contractId, packYear.startsOn, state, count(*))
            from Appointment
            where packYear.contractId in ?1 and state in (BOOKED, HELD) and id <> ?2
            group by packYear.contractId, packYear.startsOn, state
            """;

    private static final String PLACE = """
            packYear.contractId = ?1 and packYear.startsOn = ?2 and (state = HELD or state = BOOKED and id <= ?3)
            """;

    private static final String NEXT_ORDINAL = """
            select coalesce(max(ordinal), 0) + 1 from Appointment
            where packYear.contractId = ?1 and packYear.startsOn = ?2
            """;

    private static final String AFTER = " and (slot.startsAt > :startsAt or slot.startsAt = :startsAt and id > :id)";

    /**
     * Lets the running transaction go on when no other one deals with the same subject any more: what it reads from then
     * on is what the others have left.
     */
    void awaitTurn(UUID subject) {
        getEntityManager()
                .createNativeQuery(IN_TURN)
                .setParameter(1, subject.toString())
                .getSingleResult();
    }

    /** @throws Refusal {@code not-found} when there is none */
    UUID ticketOf(UUID id) {
        return find("select ticketId from Appointment where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The booked ones of a technician that take some of the time. */
    List<Appointment> booked(UUID technicianId, DayRange days) {
        return list(
                BOOKED + " and technicianId = ?1 and slot.startsAt < ?3 and slot.endsAt > ?2",
                technicianId,
                days.start(),
                days.end());
    }

    /** The booked ones about a ticket that have not begun. */
    List<Appointment> toCome(UUID ticketId, Instant now) {
        return list(BOOKED + " and ticketId = ?1 and slot.startsAt > ?2", ticketId, now);
    }

    /**
     * How many appointments are booked, and were held, in each year of the packs of these contracts.
     *
     * @param without one that is not counted
     */
    List<YearCount> counts(Collection<UUID> contracts, Optional<UUID> without) {
        return getEntityManager()
                .createQuery(COUNTS, YearCount.class)
                .setParameter(1, contracts)
                .setParameter(2, without.orElse(NONE))
                .getResultList();
    }

    /** The place in its year of the pack that an appointment would have if the earlier booked ones were held. */
    int place(Appointment appointment) {
        var year = appointment.packYear();
        return (int) count(PLACE, year.contractId(), year.startsOn(), appointment.id());
    }

    /** The place of the next appointment held in a year of a pack. */
    int nextOrdinal(PackYear year) {
        awaitTurn(year.contractId());
        return getEntityManager()
                .createQuery(NEXT_ORDINAL, Integer.class)
                .setParameter(1, year.contractId())
                .setParameter(2, year.startsOn())
                .getSingleResult();
    }

    /** Those about a ticket in the order in which they were booked. */
    public List<Appointment> ofTicket(UUID ticketId, Optional<UUID> after, int limit) {
        return find("ticketId = ?1 and id > ?2 order by id", ticketId, after.orElse(NONE))
                .page(0, limit)
                .list();
    }

    /** Those of a technician that start in a range of days, the first to begin first. */
    public List<Appointment> ofTechnician(UUID technicianId, DayRange days, Optional<Position> after, int limit) {
        var parameters = Parameters.with("technician", technicianId)
                .and("from", days.start())
                .and("to", days.end());
        after.ifPresent(
                position -> parameters.and("startsAt", position.startsAt()).and("id", position.id()));
        var query = "technicianId = :technician and slot.startsAt >= :from and slot.startsAt < :to"
                + (after.isPresent() ? AFTER : "") + " order by slot.startsAt, id";
        return find(query, parameters).page(0, limit).list();
    }
}

package com.cegidlife.ticket.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** When technicians are away. */
@ApplicationScoped
class Absences implements PanacheRepositoryBase<Absence, UUID> {

    private static final String OVERLAPPING = "technicianId = ?1 and slot.startsAt < ?3 and slot.endsAt > ?2";

    private static final String NOT_OVER_AT = "technicianId = :technician and slot.endsAt > :since";

    private static final String AFTER = " and (slot.startsAt > :startsAt or slot.startsAt = :startsAt and id > :id)";

    private static final String IN_ORDER = " order by slot.startsAt, id";

    /** Those that take some of the time. */
    List<Absence> of(UUID technicianId, DayRange days) {
        return list(OVERLAPPING, technicianId, days.start(), days.end());
    }

    /** Which of some technicians are away at an instant. */
    Set<UUID> awayAt(Collection<UUID> technicianIds, Instant at) {
        return find("technicianId in ?1 and slot.startsAt <= ?2 and slot.endsAt > ?2", technicianIds, at).stream()
                .map(Absence::technicianId)
                .collect(Collectors.toSet());
    }

    /** Those that end after an instant, the first to begin first. */
    List<Absence> of(UUID technicianId, Instant since, Optional<Position> after, int limit) {
        var parameters = Parameters.with("technician", technicianId).and("since", since);
        after.ifPresent(
                position -> parameters.and("startsAt", position.startsAt()).and("id", position.id()));
        return find(NOT_OVER_AT + (after.isPresent() ? AFTER : "") + IN_ORDER, parameters)
                .page(0, limit)
                .list();
    }
}

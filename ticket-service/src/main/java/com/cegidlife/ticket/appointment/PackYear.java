package com.cegidlife.ticket.appointment;

import com.cegidlife.ticket.entitlement.AssistancePack;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A year of an Assistance+ pack, counted from the day of its activation (D21), Europe/Paris.
 *
 * @param startsOn its first day
 * @param anniversary the first day of the next year, to which an appointment on that day belongs (D29); where the month
 *     has no such day, its last one
 * @param bought how many appointments the pack holds for it
 */
@Embeddable
public record PackYear(
        @Column(name = "contract_id") UUID contractId,
        @Column(name = "pack_year_starts_on") LocalDate startsOn,
        @Column(name = "pack_anniversary") LocalDate anniversary,
        int bought) {

    /** The year of a pack that a day belongs to; empty before the activation. */
    static Optional<PackYear> of(AssistancePack pack, LocalDate day) {
        var activatedOn = pack.activatedOn();
        if (day.isBefore(activatedOn)) {
            return Optional.empty();
        }
        // Each year is counted from the activation: one that begins on 28 February may end on 29 February (D26).
        var years = day.getYear() - activatedOn.getYear();
        var past = activatedOn.plusYears(years).isAfter(day) ? years - 1 : years;
        return Optional.of(new PackYear(
                pack.contractId(),
                activatedOn.plusYears(past),
                activatedOn.plusYears(past + 1L),
                pack.appointmentsPerYear()));
    }

    /** Whether an appointment with that place in the year, from 1, is invoiced after it (R17.3). */
    boolean isBeyond(int ordinal) {
        return ordinal > bought;
    }
}

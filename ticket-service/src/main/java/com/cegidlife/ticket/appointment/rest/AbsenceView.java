package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.ticket.appointment.Absence;
import com.cegidlife.ticket.appointment.AbsenceKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a technician is away. */
@Schema(name = "Absence")
public record AbsenceView(
        UUID id,
        UUID technicianId,
        Instant startsAt,
        @Schema(description = "Exclusive") Instant endsAt,
        AbsenceKind kind) {

    static AbsenceView of(Absence absence) {
        return new AbsenceView(
                absence.id(),
                absence.technicianId(),
                absence.slot().startsAt(),
                absence.slot().endsAt(),
                absence.kind());
    }
}

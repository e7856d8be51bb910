package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.ticket.appointment.AbsenceKind;
import com.cegidlife.ticket.appointment.Slot;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a technician is away. */
@Schema(name = "NewAbsence")
public record AbsenceBody(
        @NotNull @Schema(examples = "2026-12-24T00:00:00+01:00")
        Instant startsAt,

        @NotNull @Schema(examples = "2026-12-28T00:00:00+01:00", description = "Exclusive; at most two years ahead")
        Instant endsAt,

        @NotNull @Schema(examples = "LEAVE") AbsenceKind kind) {

    Slot toSlot() {
        return new Slot(startsAt, endsAt);
    }
}

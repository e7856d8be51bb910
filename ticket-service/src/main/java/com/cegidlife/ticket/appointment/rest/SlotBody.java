package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.ticket.appointment.Slot;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A free slot, as listAppointmentSlots shows it. */
@Schema(name = "ChosenSlot")
public record SlotBody(
        @NotNull @Schema(examples = "2026-11-23T10:00:00+01:00")
        Instant startsAt,

        @NotNull @Schema(examples = "2026-11-23T10:30:00+01:00")
        Instant endsAt) {

    Slot toSlot() {
        return new Slot(startsAt, endsAt);
    }
}

package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.appointment.Technician;
import com.cegidlife.ticket.appointment.rest.WorkingHoursBody.IntervalBody;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a technician works. */
@Schema(name = "WorkingHours")
public record WorkingHoursView(
        UUID technicianId,

        @Schema(description = "From Monday on; outside of the hours of support there are no appointments all the same")
        List<IntervalBody> hours,

        @Schema(description = "Where invitations to appointments are sent")
        Optional<String> email,

        @Schema(description = "Also the ETag; 0 when nothing was set and the hours are those of support")
        long version)
        implements Versioned {

    static WorkingHoursView of(Technician technician) {
        return new WorkingHoursView(
                technician.id(),
                technician.hours().inOrder().stream().map(IntervalBody::of).toList(),
                technician.email(),
                technician.version());
    }
}

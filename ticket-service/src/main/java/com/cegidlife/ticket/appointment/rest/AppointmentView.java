package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.appointment.Appointment;
import com.cegidlife.ticket.appointment.AppointmentState;
import com.cegidlife.ticket.appointment.Ending;
import com.cegidlife.ticket.appointment.Place;
import com.cegidlife.ticket.appointment.Quota;
import com.cegidlife.ticket.desk.ActorKind;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appointment; what does not apply to it is left out. */
public record AppointmentView(
        UUID id,
        UUID ticketId,
        @Schema(examples = "D-2026-000042") String ticketNumber,
        UUID customerId,
        @Schema(description = "The user who comes") UUID bookedBy,
        Instant bookedAt,
        UUID technicianId,
        Instant startsAt,
        Instant endsAt,
        AppointmentState state,
        Optional<EndingView> ending,

        @Schema(description = "How it counts in the year of the pack; absent in lists, and when it does not count")
        Optional<PlaceView> place,

        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static AppointmentView of(Appointment appointment) {
        return of(appointment, Optional.empty());
    }

    static AppointmentView of(Appointment appointment, Optional<PlaceView> place) {
        return new AppointmentView(
                appointment.id(),
                appointment.ticketId(),
                appointment.ticketNumber(),
                appointment.customerId(),
                appointment.bookedBy(),
                appointment.bookedAt(),
                appointment.technicianId(),
                appointment.slot().startsAt(),
                appointment.slot().endsAt(),
                appointment.state(),
                appointment.ending().map(EndingView::of),
                place,
                appointment.version());
    }

    /** That it was recorded as held or missed, or cancelled. */
    @Schema(name = "AppointmentEnding")
    public record EndingView(
            Instant at,

            @Schema(description = "SYSTEM when the ticket was closed")
            ActorKind by,

            @Schema(description = "Absent for the system") Optional<UUID> userId,
            Optional<String> reason) {

        static EndingView of(Ending ending) {
            return new EndingView(
                    ending.at(),
                    ending.by().kind(),
                    Optional.ofNullable(ending.by().userId()),
                    Optional.ofNullable(ending.reason()));
        }
    }

    /** How it counts in a year of the pack. */
    @Schema(name = "AppointmentPlace")
    public record PlaceView(
            QuotaView quota,

            @Schema(description = "From 1; of a booked one as if those booked before it were held")
            int ordinal,

            @Schema(description = "Whether it is beyond the number bought for the year (R17.3)")
            boolean beyondQuota,

            @Schema(description = "What that means; only for an appointment that is beyond")
            Optional<String> notice) {

        static PlaceView of(Place place, Locale language) {
            return new PlaceView(
                    QuotaView.of(place.quota()),
                    place.ordinal(),
                    place.isBeyondQuota(),
                    place.isBeyondQuota() ? Optional.of(Quota.BEYOND.in(language)) : Optional.empty());
        }
    }
}

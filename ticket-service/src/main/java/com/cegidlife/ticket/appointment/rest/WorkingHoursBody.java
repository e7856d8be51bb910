package com.cegidlife.ticket.appointment.rest;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.appointment.WorkingHours;
import com.cegidlife.ticket.appointment.WorkingInterval;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a technician works. */
@Schema(name = "NewWorkingHours")
public record WorkingHoursBody(
        @NotNull @Size(max = 50) @Valid @Schema(description = "Empty for no appointments at all")
        List<@NotNull IntervalBody> hours,

        @Email
        @Size(max = 254)
        @Schema(
                nullable = true,
                examples = "lea.martin@editeur.example",
                description = "Where invitations to appointments are sent; none are sent without it")
        String email) {

    WorkingHours toWorkingHours() {
        for (var i = 0; i < hours.size(); i++) {
            if (!hours.get(i).isOfWholeMinutes()) {
                throw new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation("/hours/" + i, new Text("à la minute près", "in whole minutes"));
            }
        }
        return WorkingHours.of(hours.stream().map(IntervalBody::toInterval).toList());
    }

    Optional<String> address() {
        return Optional.ofNullable(email).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A part of a day of the week. */
    @Schema(name = "WorkingInterval")
    public record IntervalBody(
            @NotNull @Schema(examples = "MONDAY") DayOfWeek day,

            @NotNull @Schema(examples = "09:00", description = "Wall clock of Paris")
            LocalTime from,

            @NotNull @Schema(examples = "12:30", description = "Exclusive")
            LocalTime to) {

        static IntervalBody of(WorkingInterval interval) {
            return new IntervalBody(interval.day(), interval.from(), interval.to());
        }

        private boolean isOfWholeMinutes() {
            return isWholeMinute(from) && isWholeMinute(to);
        }

        private static boolean isWholeMinute(LocalTime time) {
            return time.getSecond() == 0 && time.getNano() == 0;
        }

        private WorkingInterval toInterval() {
            return WorkingInterval.of(day, from, to);
        }
    }
}

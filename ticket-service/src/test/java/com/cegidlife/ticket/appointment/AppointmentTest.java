package com.cegidlife.ticket.appointment;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.desk.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final Instant BEFORE = paris("2026-11-23T09:59:59");
    private static final Instant START = paris("2026-11-23T10:00");

    private final Actor user = Actor.user(UUID.randomUUID());
    private final Actor technician = Actor.agent(UUID.randomUUID());
    private final Appointment appointment = new Appointment(
            UUID.randomUUID(), user.userId(), reservation(technician.userId(), "2026-11-23T10:00", BEFORE));

    @Test
    void is_moved_until_it_begins_and_calendars_are_told_each_time() {
        appointment.move(reservation(UUID.randomUUID(), "2026-11-24T10:00", BEFORE));
        appointment.move(reservation(technician.userId(), "2026-11-25T10:00", BEFORE));

        assertThat(appointment.slot().startsAt()).isEqualTo(paris("2026-11-25T10:00"));
        assertThat(appointment.technicianId()).isEqualTo(technician.userId());
        assertThat(appointment.calendarSequence()).isEqualTo(2);
    }

    @Test
    void is_not_moved_once_it_has_begun() {
        refused(
                AppointmentProblem.APPOINTMENT_BEGUN,
                () -> appointment.move(reservation(technician.userId(), "2026-11-24T10:00", START)));
    }

    @Test
    void is_cancelled_by_the_customer_until_it_begins() {
        refused(AppointmentProblem.APPOINTMENT_BEGUN, () -> appointment.cancel(user, null, START));

        appointment.cancel(user, "Résolu", BEFORE);

        assertThat(appointment.state()).isEqualTo(AppointmentState.CANCELLED);
        assertThat(appointment.ending()).contains(new Ending(BEFORE, user, "Résolu"));
        assertThat(appointment.calendarSequence()).isEqualTo(1);
    }

    @Test
    void is_cancelled_by_the_staff_also_once_it_has_begun() {
        appointment.cancel(technician, "Malade", START);

        assertThat(appointment.state()).isEqualTo(AppointmentState.CANCELLED);
    }

    @Rule("R17.3")
    @Test
    void is_held_once_it_has_begun_and_tells_billing_its_place() {
        refused(AppointmentProblem.APPOINTMENT_NOT_BEGUN, () -> appointment.hold(technician, 3, BEFORE));

        var held = appointment.hold(technician, 3, START);

        assertThat(held.ordinal()).isEqualTo(3);
        assertThat(held.beyondQuota()).isTrue();
        assertThat(held.packYearStartsOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(held.heldAt()).isEqualTo(START);
        assertThat(appointment.ordinal()).contains(3);
    }

    @Rule("R17.3")
    @Test
    void the_last_one_bought_is_not_beyond() {
        assertThat(appointment.hold(technician, 2, START).beyondQuota()).isFalse();
    }

    @Test
    void is_missed_once_it_has_begun() {
        refused(AppointmentProblem.APPOINTMENT_NOT_BEGUN, () -> appointment.miss(technician, BEFORE));

        appointment.miss(technician, START);

        assertThat(appointment.state()).isEqualTo(AppointmentState.NO_SHOW);
        assertThat(appointment.ordinal()).isEmpty();
    }

    @Test
    void nothing_happens_to_it_when_it_is_over() {
        appointment.miss(technician, START);

        refused(AppointmentProblem.APPOINTMENT_OVER, () -> appointment.hold(technician, 1, START));
        refused(AppointmentProblem.APPOINTMENT_OVER, () -> appointment.miss(technician, START));
        refused(AppointmentProblem.APPOINTMENT_OVER, () -> appointment.cancel(technician, "Erreur", START));
        refused(
                AppointmentProblem.APPOINTMENT_OVER,
                () -> appointment.move(reservation(technician.userId(), "2026-11-24T10:00", BEFORE)));
    }

    private static Reservation reservation(UUID technicianId, String start, Instant madeAt) {
        var ticket = new TicketInCharge(UUID.randomUUID(), "D-2026-000042", UUID.randomUUID(), technicianId);
        var slot = new Slot(paris(start), paris(start).plusSeconds(1800));
        var year = new PackYear(UUID.randomUUID(), LocalDate.of(2026, 2, 1), LocalDate.of(2027, 2, 1), 2);
        return new Reservation(ticket, slot, year, madeAt);
    }

    private static void refused(AppointmentProblem problem, ThrowingCallable change) {
        assertThat(catchThrowableOfType(Refusal.class, change).type()).isEqualTo(problem);
    }
}

package com.cegidlife.ticket.appointment;

import static com.cegidlife.ticket.Given.paris;
import static com.cegidlife.ticket.appointment.Scene.ask;
import static com.cegidlife.ticket.appointment.Scene.booked;
import static com.cegidlife.ticket.appointment.Scene.cancel;
import static com.cegidlife.ticket.appointment.Scene.change;
import static com.cegidlife.ticket.appointment.Scene.read;
import static com.cegidlife.ticket.appointment.Scene.slots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.events.AppointmentHeld;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("R17.3")
@QuarkusTest
@OnRealServers(database = "ticket")
class QuotaTest {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private final Person technician = Scene.technician();
    private Person user;
    private String number;

    /** Two appointments a year since 1 February 2026. */
    @BeforeEach
    void aPack() {
        clock.set(paris("2027-01-25T08:00"));
        user = scene.holder(2);
        number = scene.inCharge(user, technician).number();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void what_is_used_is_shown_before_booking_and_in_the_answer_and_nothing_is_refused() {
        booked(user, number, "2027-01-26T09:00");
        slots(user, number, "2027-01-26", "2027-01-26")
                .body("quotas.packYearStartsOn", contains("2026-02-01"))
                .body("quotas.anniversary", contains("2027-02-01"))
                .body("quotas[0].bought", equalTo(2))
                .body("quotas[0].held", equalTo(0))
                .body("quotas[0].booked", equalTo(1))
                .body("slots.beyondQuota", everyItem(equalTo(false)))
                .body("notice", nullValue());
        ask(user, number, "2027-01-26T10:00")
                .then()
                .body("place.ordinal", equalTo(2))
                .body("place.beyondQuota", equalTo(false))
                .body("place.notice", nullValue());

        slots(user, number, "2027-01-26", "2027-01-26")
                .body("slots.beyondQuota", everyItem(equalTo(true)))
                .body("notice", startsWith("Ce rendez-vous dépasse le nombre acheté"));
        ask(user, number, "2027-01-26T11:00")
                .then()
                .statusCode(201)
                .body("place.ordinal", equalTo(3))
                .body("place.beyondQuota", equalTo(true))
                .body("place.quota.bought", equalTo(2))
                .body("place.quota.booked", equalTo(3))
                .body("place.notice", startsWith("Ce rendez-vous dépasse le nombre acheté"));
    }

    @Test
    void over_the_anniversary_a_new_year_begins_on_that_very_day() {
        booked(user, number, "2027-01-29T09:00");
        booked(user, number, "2027-01-29T10:00");

        slots(user, number, "2027-01-29", "2027-02-01")
                .body("slots.findAll { it.startsAt < '2027-01-31' }.beyondQuota", everyItem(equalTo(true)))
                .body("slots.findAll { it.startsAt > '2027-01-31' }.beyondQuota", everyItem(equalTo(false)))
                .body("quotas.packYearStartsOn", contains("2026-02-01", "2027-02-01"))
                .body("quotas.booked", contains(2, 0));
        ask(user, number, "2027-02-01T09:00")
                .then()
                .body("place.ordinal", equalTo(1))
                .body("place.quota.packYearStartsOn", equalTo("2027-02-01"));
        ask(user, number, "2027-01-29T11:00")
                .then()
                .body("place.ordinal", equalTo(3))
                .body("place.beyondQuota", equalTo(true));
    }

    @Test
    void held_appointments_are_told_to_billing_with_their_place_in_the_year() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_APPOINTMENTS)) {
            hold("2027-01-26T09:00");
            hold("2027-01-26T11:30");
            var third = hold("2027-01-29T16:30");
            var inTheNewYear = hold("2027-02-01T09:00");

            assertThat(held(recorder, third)).satisfies(event -> {
                assertThat(event.number()).isEqualTo(number);
                assertThat(event.customerId()).isEqualTo(user.customer().orElseThrow());
                assertThat(event.startsAt()).isEqualTo(paris("2027-01-29T16:30"));
                assertThat(event.heldAt()).isEqualTo(paris("2027-01-29T16:30"));
                assertThat(event.packYearStartsOn()).isEqualTo(LocalDate.of(2026, 2, 1));
                assertThat(event.ordinal()).isEqualTo(3);
                assertThat(event.beyondQuota()).isTrue();
            });
            assertThat(held(recorder, inTheNewYear)).satisfies(event -> {
                assertThat(event.packYearStartsOn()).isEqualTo(LocalDate.of(2027, 2, 1));
                assertThat(event.ordinal()).isEqualTo(1);
                assertThat(event.beyondQuota()).isFalse();
            });
            read(user, third).body("place.ordinal", equalTo(3)).body("place.beyondQuota", equalTo(true));
        }
    }

    @Test
    void those_missed_or_cancelled_do_not_count() {
        var missed = booked(user, number, "2027-01-26T09:00");
        cancel(user, booked(user, number, "2027-01-26T10:00"), 0, null).statusCode(200);
        clock.set(paris("2027-01-26T09:00"));
        change(technician, missed, 0, "no-show").statusCode(200).body("place", nullValue());

        slots(user, number, "2027-01-27", "2027-01-27")
                .body("quotas[0].held", equalTo(0))
                .body("quotas[0].booked", equalTo(0));
    }

    @Test
    void two_that_are_recorded_at_once_get_places_of_their_own() {
        var other = scene.inCharge(user, technician).number();
        var first = booked(user, number, "2027-01-26T09:00");
        var second = booked(user, other, "2027-01-26T09:30");
        clock.set(paris("2027-01-26T10:00"));

        var places = Stream.of(first, second)
                .map(id -> CompletableFuture.supplyAsync(() -> change(technician, id, 0, "held")
                        .statusCode(200)
                        .extract()
                        .<Integer>path("place.ordinal")))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(places).containsExactlyInAnyOrder(1, 2);
    }

    private String hold(String start) {
        var id = booked(user, number, start);
        clock.set(paris(start));
        change(technician, id, 0, "held").statusCode(200);
        return id;
    }

    private static AppointmentHeld held(EventRecorder recorder, String appointment) {
        return recorder.await(
                        AppointmentHeld.class, event -> event.appointmentId().equals(UUID.fromString(appointment)))
                .event();
    }
}

package com.cegidlife.ticket.appointment;

import static com.cegidlife.ticket.Given.paris;
import static com.cegidlife.ticket.appointment.Scene.ask;
import static com.cegidlife.ticket.appointment.Scene.booked;
import static com.cegidlife.ticket.appointment.Scene.cancel;
import static com.cegidlife.ticket.appointment.Scene.change;
import static com.cegidlife.ticket.appointment.Scene.colleagueOf;
import static com.cegidlife.ticket.appointment.Scene.move;
import static com.cegidlife.ticket.appointment.Scene.read;
import static com.cegidlife.ticket.appointment.Scene.slot;
import static com.cegidlife.ticket.appointment.Scene.slots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.desk.EraseTexts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class ChangeAppointmentTest {

    private static final String START = "2026-11-23T10:00";

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private final Person technician = Scene.technician();
    private Person user;
    private String number;
    private String appointment;

    @BeforeEach
    void anAppointment() {
        clock.set(paris("2026-11-20T10:00"));
        user = scene.holder(12);
        number = scene.inCharge(user, technician).number();
        appointment = booked(user, number, START);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_colleague_moves_it_to_another_free_slot_and_its_own_becomes_free() {
        move(colleagueOf(user), appointment, 0, "2026-11-24T09:00")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("startsAt", equalTo("2026-11-24T08:00:00Z"));

        slots(user, number, "2026-11-23", "2026-11-24")
                .body("slots.startsAt", hasItem("2026-11-23T09:00:00Z"))
                .body("slots.startsAt", not(hasItem("2026-11-24T08:00:00Z")));
    }

    @Test
    void it_is_not_moved_onto_another_one() {
        booked(user, number, "2026-11-23T10:30");

        refused(move(user, appointment, 0, "2026-11-23T10:30"), "slot-not-free");
    }

    @Test
    void its_technician_and_support_managers_change_it_and_no_other_agent() {
        refused(move(Scene.technician(), appointment, 0, "2026-11-24T09:00"), "other-technician");
        move(technician, appointment, 0, "2026-11-24T09:00").statusCode(200);
        move(Person.staff(Role.SUPPORT_MANAGER), appointment, 1, "2026-11-25T09:00")
                .statusCode(200);
    }

    @Test
    void the_version_read_must_be_the_current_one() {
        move(user, appointment, 7, "2026-11-24T09:00").statusCode(412).body("type", equalTo("/problems/stale-version"));
        user.asks()
                .body(slot("2026-11-24T09:00"))
                .post("/appointments/{id}/move", appointment)
                .then()
                .statusCode(428);
    }

    @Test
    void a_repeated_request_with_the_same_key_gets_the_same_answer() {
        var key = UUID.randomUUID().toString();
        for (var attempt = 0; attempt < 2; attempt++) {
            user.asks()
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body(slot("2026-11-24T09:00"))
                    .post("/appointments/{id}/move", appointment)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
    }

    @Test
    void it_cannot_be_moved_or_cancelled_by_the_customer_once_it_has_begun() {
        clock.set(paris(START));

        refused(move(user, appointment, 0, "2026-11-24T09:00"), "appointment-begun");
        refused(cancel(user, appointment, 0, null), "appointment-begun");
    }

    @Test
    void a_colleague_cancels_it_without_giving_a_reason_and_its_slot_is_free_again() {
        cancel(colleagueOf(user), appointment, 0, null)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("ending.by", equalTo("USER"))
                .body("ending.reason", nullValue())
                .body("place", nullValue());

        ask(user, number, START).then().statusCode(201);
    }

    @Test
    void the_technician_cancels_it_with_a_reason_for_the_user_to_read() {
        cancel(technician, appointment, 0, " ").statusCode(400).body("violations.pointer", contains("/reason"));
        cancel(technician, appointment, 0, "Indisponible").statusCode(200);

        read(user, appointment)
                .body("ending.by", equalTo("AGENT"))
                .body("ending.userId", equalTo(technician.id().toString()))
                .body("ending.reason", equalTo("Indisponible"));
    }

    @Test
    void another_customers_appointment_is_not_found() {
        var stranger = scene.holder(12);

        stranger.asks().get("/appointments/{id}", appointment).then().statusCode(404);
        move(stranger, appointment, 0, "2026-11-24T09:00").statusCode(404);
        cancel(stranger, appointment, 0, null).statusCode(404);
    }

    @Rule("R17.1")
    @Test
    void closing_the_ticket_cancels_what_is_to_come_and_leaves_what_is_going_on() {
        var later = booked(user, number, "2026-11-24T10:00");
        clock.set(paris("2026-11-23T10:10"));

        close();

        read(user, later).body("state", equalTo("CANCELLED")).body("ending.by", equalTo("SYSTEM"));
        read(user, appointment).body("state", equalTo("BOOKED"));
        change(technician, appointment, 0, "held").statusCode(200);
    }

    @Rule("R17.1")
    @Test
    void whoever_books_while_the_ticket_is_closed_has_no_appointment_left_on_it() {
        var booking = CompletableFuture.supplyAsync(
                () -> ask(user, number, "2026-11-24T10:00").statusCode());
        var closing = CompletableFuture.runAsync(this::close);

        closing.join();
        assertThat(booking.join()).isIn(201, 409);
        user.asks()
                .get("/tickets/{number}/appointments", number)
                .then()
                .body("items.state", everyItem(equalTo("CANCELLED")));
    }

    @Rule("R17.1")
    @Test
    void a_ticket_given_to_another_technician_keeps_its_appointments_with_the_former_one_until_they_are_moved() {
        var other = Scene.technician();
        technician
                .asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("agentId", other.id().toString()))
                .post("/tickets/{number}/assign", number)
                .then()
                .statusCode(200);

        read(user, appointment)
                .body("state", equalTo("BOOKED"))
                .body("technicianId", equalTo(technician.id().toString()));
        move(user, appointment, 0, START)
                .statusCode(200)
                .body("technicianId", equalTo(other.id().toString()));
    }

    @Rule("R17.1")
    @Test
    void without_the_pack_it_stays_booked_but_is_not_moved() {
        scene.entitle(user.customer().orElseThrow(), 2, Optional.empty());

        refused(move(user, appointment, 0, "2026-11-24T09:00"), "assistance-plus-missing");
        clock.set(paris(START));
        change(technician, appointment, 0, "held").statusCode(200);
    }

    @Test
    void it_is_recorded_as_held_or_missed_by_its_technician_once_it_has_begun() {
        refused(change(technician, appointment, 0, "held"), "appointment-not-begun");
        refused(change(technician, appointment, 0, "no-show"), "appointment-not-begun");
        clock.set(paris(START));
        refused(change(Scene.technician(), appointment, 0, "held"), "other-technician");

        change(technician, appointment, 0, "no-show").statusCode(200).body("state", equalTo("NO_SHOW"));
        refused(change(technician, appointment, 1, "held"), "appointment-over");
    }

    @Rule("R11.2")
    @Test
    void it_is_among_what_is_held_about_its_user_whose_words_are_erased_with_the_others() {
        cancel(user, appointment, 0, "Je suis souffrante.").statusCode(200);
        close();
        var admin = colleagueOf(user);
        admin.asks().get("/users/{id}/personal-data", user.id()).then().body("items.section", hasItem("APPOINTMENTS"));

        admin.asks()
                .body(Map.of("reason", "Demande reçue"))
                .post("/users/{id}/erasure", user.id())
                .then()
                .statusCode(200);

        read(admin, appointment)
                .body("ending.reason", equalTo(EraseTexts.MARKER))
                .body("startsAt", equalTo("2026-11-23T09:00:00Z"));
    }

    @Test
    void every_decision_is_kept_in_the_audit() throws SQLException {
        move(user, appointment, 0, "2026-11-24T09:00").statusCode(200);
        cancel(technician, appointment, 1, "Indisponible").statusCode(200);

        assertThat(audited())
                .containsExactly(
                        user.id() + " book-appointment null: null -> BOOKED 2026-11-23T09:00:00Z",
                        user.id()
                                + " move-appointment null: BOOKED 2026-11-23T09:00:00Z -> BOOKED 2026-11-24T08:00:00Z",
                        technician.id()
                                + " cancel-appointment Indisponible: BOOKED 2026-11-24T08:00:00Z -> CANCELLED"
                                + " 2026-11-24T08:00:00Z");
    }

    @Test
    void the_appointments_of_a_ticket_are_paged_in_the_order_in_which_they_were_booked() {
        var second = booked(user, number, "2026-11-23T09:00");
        String next = user.asks()
                .queryParam("limit", 1)
                .get("/tickets/{number}/appointments", number)
                .then()
                .body("items.id", contains(appointment))
                .extract()
                .path("next");

        colleagueOf(user)
                .asks()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/tickets/{number}/appointments", number)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
    }

    private void close() {
        user.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Résolu"))
                .post("/tickets/{number}/close", number)
                .then()
                .statusCode(200);
    }

    private static void refused(ValidatableResponse answer, String problem) {
        answer.statusCode(409).body("type", equalTo("/problems/" + problem));
    }

    private List<String> audited() throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var select = connection.prepareStatement("select actor_id, action, reason, before, after"
                        + " from audit_entries where subject = ? order by id")) {
            select.setString(1, "appointment/" + appointment);
            var entries = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add("%s %s %s: %s -> %s"
                            .formatted(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5)));
                }
            }
            return entries;
        }
    }
}

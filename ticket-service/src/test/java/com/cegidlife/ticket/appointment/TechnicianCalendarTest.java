package com.cegidlife.ticket.appointment;

import static com.cegidlife.ticket.Given.paris;
import static com.cegidlife.ticket.appointment.Scene.booked;
import static com.cegidlife.ticket.appointment.Scene.read;
import static com.cegidlife.ticket.appointment.Scene.slots;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class TechnicianCalendarTest {

    private static final String MONDAY = "2026-11-23";

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private final Person technician = Scene.technician();
    private final Person manager = Person.staff(Role.SUPPORT_MANAGER);
    private Person user;
    private String number;

    @BeforeEach
    void aTicket() {
        clock.set(paris("2026-11-20T10:00"));
        user = scene.holder(12);
        number = scene.inCharge(user, technician).number();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R14.5")
    @Test
    void who_has_set_nothing_works_in_the_hours_of_support() {
        technician
                .asks()
                .get("/technicians/{id}/working-hours", technician.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("hours.day", contains("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"))
                .body("hours[0].from", equalTo("09:00:00"))
                .body("hours[0].to", equalTo("17:00:00"));
    }

    @Rule("R17.1")
    @Test
    void slots_are_offered_within_the_hours_that_the_technician_or_a_manager_has_set() {
        set(technician, 0, interval("MONDAY", "13:00", "14:00"), interval("MONDAY", "08:00", "10:00"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("hours.from", contains("08:00:00", "13:00:00"));
        slots(user, number, MONDAY, "2026-11-24")
                .body(
                        "slots.startsAt",
                        contains(
                                "2026-11-23T08:00:00Z",
                                "2026-11-23T08:30:00Z",
                                "2026-11-23T12:00:00Z",
                                "2026-11-23T12:30:00Z"));

        set(manager, 1).statusCode(200).header("ETag", "\"2\"");
        slots(user, number, MONDAY, "2026-11-27").body("slots", empty());
    }

    @Test
    void hours_are_set_on_the_version_read_and_by_nobody_else() {
        refused(set(Scene.technician(), 0));
        set(technician, 0, interval("MONDAY", "09:00", "12:00")).statusCode(200);
        set(technician, 0, interval("MONDAY", "09:00", "13:00")).statusCode(412);
    }

    @Test
    void hours_that_make_no_sense_are_named() {
        set(technician, 0, interval("MONDAY", "09:00", "12:00"), interval("MONDAY", "11:00", "13:00"))
                .statusCode(400)
                .body("violations.pointer", contains("/hours/1"));
        set(technician, 0, interval("MONDAY", "12:00", "12:00"))
                .statusCode(400)
                .body("violations.pointer", contains("/hours/0"));
        set(technician, 0, interval("MONDAY", "09:00:30", "12:00"))
                .statusCode(400)
                .body("violations.pointer", contains("/hours/0"));
        set(technician, 0, interval("LUNDI", "09:00", "12:00"))
                .statusCode(400)
                .body("violations.pointer", contains("/hours/0/day"));
    }

    @Rule("R17.1")
    @Test
    void an_absence_takes_slots_until_it_is_withdrawn_and_keeps_what_is_booked() {
        var appointment = booked(user, number, "2026-11-23T10:00");
        var absence = absent(manager, "2026-11-23T09:10", "2026-11-23T16:00")
                .statusCode(201)
                .extract()
                .<String>path("id");

        slots(user, number, MONDAY, MONDAY)
                .body("slots.startsAt", contains("2026-11-23T15:00:00Z", "2026-11-23T15:30:00Z"));
        read(user, appointment).body("state", equalTo("BOOKED"));

        technician
                .asks()
                .delete("/technicians/{id}/absences/{absence}", technician.id(), absence)
                .then()
                .statusCode(204);
        slots(user, number, MONDAY, MONDAY).body("slots", hasSize(15));
    }

    @Test
    void absences_are_recorded_and_read_by_the_technician_and_managers_only() {
        absent(technician, "2026-11-24T09:00", "2026-11-24T12:00").statusCode(201);
        absent(technician, "2026-11-23T00:00", "2026-11-25T00:00").statusCode(201);
        refused(absent(Scene.technician(), "2026-11-23T09:00", "2026-11-23T16:00"));
        refused(absences(Scene.technician(), Map.of()));

        String next = absences(manager, Map.of("limit", 1))
                .body("items.startsAt", contains("2026-11-22T23:00:00Z"))
                .extract()
                .path("next");
        absences(technician, Map.of("limit", 1, "cursor", next))
                .body("items.startsAt", contains("2026-11-24T08:00:00Z"))
                .body("next", nullValue());
        clock.set(paris("2026-11-24T12:00"));
        absences(technician, Map.of()).body("items.startsAt", contains("2026-11-22T23:00:00Z"));
    }

    @Test
    void an_absence_that_makes_no_sense_is_refused() {
        absent(technician, "2026-11-23T10:00", "2026-11-23T10:00").statusCode(400);
        absent(technician, "2026-11-19T10:00", "2026-11-20T10:00").statusCode(400);
        absent(technician, "2026-11-19T10:00", "2028-11-25T10:00").statusCode(400);
        technician
                .asks()
                .body(Map.of(
                        "startsAt",
                        Instant.MIN.toString(),
                        "endsAt",
                        paris("2026-11-23T10:00").toString(),
                        "kind",
                        "LEAVE"))
                .post("/technicians/{id}/absences", technician.id())
                .then()
                .statusCode(400);
        technician
                .asks()
                .delete("/technicians/{id}/absences/{absence}", technician.id(), UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void the_calendar_shows_a_technicians_appointments_of_all_tickets_in_order() {
        var late = booked(user, number, "2026-11-23T15:00");
        var other = scene.holder(12);
        var early = booked(other, scene.inCharge(other, technician).number(), "2026-11-23T09:00");
        booked(user, number, "2026-11-30T15:00");

        String next = calendar(technician, Map.of("from", MONDAY, "to", MONDAY, "limit", 1))
                .body("items.id", contains(early))
                .extract()
                .path("next");
        calendar(technician, Map.of("from", MONDAY, "to", MONDAY, "limit", 1, "cursor", next))
                .body("items.id", contains(late))
                .body("next", nullValue());
        calendar(manager, Map.of("technicianId", technician.id(), "from", MONDAY))
                .body("items.id", contains(early, late));
        calendar(manager, Map.of("from", MONDAY)).body("items", empty());
        calendar(technician, Map.of("cursor", "bm90aGluZw==")).statusCode(400);
    }

    private ValidatableResponse calendar(Person person, Map<String, ?> query) {
        return person.asks().queryParams(query).get("/appointments").then();
    }

    private ValidatableResponse absences(Person person, Map<String, ?> query) {
        return person.asks()
                .queryParams(query)
                .get("/technicians/{id}/absences", technician.id())
                .then();
    }

    private ValidatableResponse absent(Person by, String from, String to) {
        return by.asks()
                .body(Map.of(
                        "startsAt", paris(from).toString(), "endsAt", paris(to).toString(), "kind", "LEAVE"))
                .post("/technicians/{id}/absences", technician.id())
                .then();
    }

    @SafeVarargs
    private ValidatableResponse set(Person by, int version, Map<String, String>... hours) {
        var body = new HashMap<String, Object>();
        body.put("hours", List.of(hours));
        return by.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/technicians/{id}/working-hours", technician.id())
                .then();
    }

    private static Map<String, String> interval(String day, String from, String to) {
        return Map.of("day", day, "from", from, "to", to);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo("/problems/other-technician"));
    }
}

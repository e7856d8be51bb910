package com.cegidlife.ticket.appointment;

import static com.cegidlife.ticket.Given.paris;
import static com.cegidlife.ticket.appointment.Scene.booked;
import static com.cegidlife.ticket.appointment.Scene.cancel;
import static com.cegidlife.ticket.appointment.Scene.slot;
import static com.cegidlife.ticket.appointment.Scene.slots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class BookAppointmentTest {

    @Inject
    Scene scene;

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person technician = Scene.technician();

    @BeforeEach
    void setClock() {
        clock.set(paris("2026-11-20T10:00"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule({"R17.1", "R14.5"})
    @Test
    void the_free_slots_of_the_technician_in_charge_are_shown_and_one_is_booked() {
        var user = scene.holder(12);
        var number = scene.inCharge(user, technician).number();

        slots(user, number, "2026-11-20", "2026-11-23")
                .statusCode(200)
                .body("technicianId", equalTo(technician.id().toString()))
                .body("slots", hasSize(26))
                .body("slots[0].startsAt", equalTo("2026-11-20T11:00:00Z"))
                .body("slots[10].startsAt", equalTo("2026-11-23T08:00:00Z"));

        ask(Scene.colleagueOf(user), number, "2026-11-23T10:00")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", startsWith("http"))
                .body("state", equalTo("BOOKED"))
                .body("ticketNumber", equalTo(number))
                .body("technicianId", equalTo(technician.id().toString()))
                .body("startsAt", equalTo("2026-11-23T09:00:00Z"))
                .body("endsAt", equalTo("2026-11-23T09:30:00Z"));
        slots(user, number, "2026-11-23", "2026-11-23")
                .body("slots", hasSize(15))
                .body("slots.startsAt", not(hasItem("2026-11-23T09:00:00Z")));
    }

    @Rule("R17.1")
    @Test
    void the_pack_is_needed_and_the_refusal_says_where_to_get_it() {
        var user = staged.covered();
        var number = scene.inCharge(user, technician).number();

        ask(user, number, "2026-11-23T10:00")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/assistance-plus-missing"))
                .body("rule", equalTo("R17.1"))
                .body("nextSteps", hasSize(2));
        slots(user, number, "2026-11-23", "2026-11-23")
                .statusCode(409)
                .body("type", equalTo("/problems/assistance-plus-missing"));
    }

    @Rule("R17.1")
    @Test
    void a_ticket_that_nobody_is_in_charge_of_has_no_appointments_yet() {
        var user = scene.holder(12);
        var number = staged.registered(user).number();

        refused(ask(user, number, "2026-11-23T10:00"), "technician-not-in-charge-yet");
    }

    @Rule("R17.1")
    @Test
    void appointments_are_about_support_tickets_only() {
        var user = scene.holder(12);
        var number = staged.customerService(user).number();

        refused(ask(user, number, "2026-11-23T10:00"), "appointment-for-support-only");
    }

    @Rule("R17.1")
    @Test
    void appointments_are_about_open_tickets_only() {
        var user = scene.holder(12);
        var number = scene.inCharge(user, technician).number();
        user.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Résolu"))
                .post("/tickets/{number}/close", number)
                .then()
                .statusCode(200);

        refused(ask(user, number, "2026-11-23T10:00"), "appointment-needs-open-ticket");
    }

    @Test
    void another_customers_ticket_is_not_found() {
        var number = scene.inCharge(scene.holder(12), technician).number();

        ask(scene.holder(12), number, "2026-11-23T10:00").then().statusCode(404);
    }

    @Test
    void what_is_past_too_near_too_far_or_of_another_length_is_named() {
        var user = scene.holder(12);
        var number = scene.inCharge(user, technician).number();

        invalid(ask(user, number, "2026-11-19T10:00"), "/startsAt");
        invalid(ask(user, number, "2026-11-20T11:30"), "/startsAt");
        invalid(ask(user, number, "2026-12-21T10:00"), "/startsAt");
        invalid(ask(user, number, slot(paris("2026-11-23T10:00"), paris("2026-11-23T11:00"))), "/endsAt");
        invalid(ask(user, number, slot(Instant.MIN, paris("2026-11-23T10:30"))), "/startsAt");
        invalid(
                ask(user, number, slot(paris("2026-11-23T10:00"), Instant.parse("+999999999-12-30T00:00:00Z"))),
                "/endsAt");
        invalid(ask(user, number, Map.of("startsAt", "demain")), "/startsAt");
        invalid(ask(user, number, Map.of()), "/endsAt", "/startsAt");
    }

    @Rule("R17.1")
    @Test
    void what_is_outside_of_the_hours_or_between_two_slots_is_refused_with_the_next_free_ones() {
        var user = scene.holder(12);
        var number = scene.inCharge(user, technician).number();

        refused(ask(user, number, "2026-11-23T17:00"), "slot-not-free")
                .then()
                .body("nextFree", equalTo("2026-11-24T09:00, 2026-11-24T09:30, 2026-11-24T10:00"));
        refused(ask(user, number, "2026-11-21T10:00"), "slot-not-free");
        refused(ask(user, number, "2026-11-23T10:15"), "slot-not-free");
    }

    @Test
    void the_days_asked_for_are_checked() {
        var user = scene.holder(12);
        var number = scene.inCharge(user, technician).number();

        slots(user, number, "2026-11-24", "2026-11-23").statusCode(400).body("violations.pointer", contains("to"));
        slots(user, number, "1999-12-31", "2026-11-23").statusCode(400).body("violations.pointer", contains("from"));
        slots(user, number, "2026-11-24", "+999999999-12-31")
                .statusCode(400)
                .body("violations.pointer", contains("to"));
        slots(user, number, "2027-01-04", "2027-01-08").statusCode(200).body("slots", empty());
        slots(user, number, "2026-01-05", "2100-12-31").statusCode(200).body("slots", hasSize(10 + 16 * 20));
    }

    @Rule("R17.1")
    @Test
    void a_technician_has_one_appointment_at_a_time_whatever_ticket_and_customer_it_is_for() {
        var first = scene.holder(12);
        booked(first, scene.inCharge(first, technician).number(), "2026-11-23T10:00");
        var second = scene.holder(12);
        var number = scene.inCharge(second, technician).number();

        refused(ask(second, number, "2026-11-23T10:00"), "slot-not-free")
                .then()
                .body("nextFree", startsWith("2026-11-23T10:30"));
        ask(second, number, "2026-11-23T10:30").then().statusCode(201);
    }

    @Rule("R17.1")
    @Test
    void of_two_customers_who_book_the_same_slot_at_once_one_gets_it_and_the_other_the_next_free_ones() {
        var tickets = Stream.generate(() -> scene.holder(12))
                .limit(4)
                .map(user -> Map.entry(user, scene.inCharge(user, technician).number()))
                .toList();

        var answers = tickets.stream()
                .map(asked ->
                        CompletableFuture.supplyAsync(() -> ask(asked.getKey(), asked.getValue(), "2026-11-23T10:00")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer ->
                        refused(answer, "slot-not-free").then().body("nextFree", startsWith("2026-11-23T10:30")));
    }

    @Test
    void the_database_itself_keeps_two_booked_appointments_of_a_technician_apart() throws SQLException {
        var user = scene.holder(12);
        var number = scene.inCharge(user, technician).number();
        var id = booked(user, number, "2026-11-23T10:00");
        var other = booked(user, number, "2026-11-23T11:00");
        var overlap =
                "update appointments set starts_at = starts_at - interval '45 minutes' where id = '" + other + "'";

        assertThat(sqlStateOf(overlap)).isEqualTo("23P01");
        cancel(user, id, 0, null).statusCode(200);
        assertThat(sqlStateOf(overlap)).isNull();
    }

    @Rule("R17.2")
    @Test
    void booking_moving_and_cancelling_change_nothing_in_the_ticket_and_its_commitments() {
        var user = scene.holder(12);
        var ticket = scene.inCharge(user, technician);
        var number = ticket.number();
        var before = told(user, number);

        var id = booked(user, number, "2026-12-15T10:00");
        Scene.move(user, id, 0, "2026-12-16T10:00").statusCode(200);
        cancel(user, id, 1, null).statusCode(200);

        assertThat(told(user, number)).isEqualTo(before);
    }

    @Test
    void a_repeated_request_with_the_same_key_books_once() {
        var user = scene.holder(12);
        var number = scene.inCharge(user, technician).number();
        var key = UUID.randomUUID().toString();

        var ids = Stream.generate(() -> user.asks()
                        .header("Idempotency-Key", key)
                        .body(slot("2026-11-23T10:00"))
                        .post("/tickets/{number}/appointments", number)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(2)
                .toList();

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        user.asks()
                .get("/tickets/{number}/appointments", number)
                .then()
                .body("items.id", contains(ids.getFirst()))
                .body("items[0].bookedAt", notNullValue());
    }

    private static String told(Person user, String number) {
        return Stream.of("", "/commitments", "/history", "/notes")
                .map(part -> user.asks().get("/tickets/" + number + part).asString())
                .reduce("", (all, part) -> all + "\n" + part);
    }

    private static Response ask(Person user, String number, String localStart) {
        return Scene.ask(user, number, localStart);
    }

    private static Response ask(Person user, String number, Map<String, String> body) {
        return user.asks().body(body).post("/tickets/{number}/appointments", number);
    }

    private static void invalid(Response answer, String... pointers) {
        answer.then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.pointer", contains(pointers));
    }

    private static Response refused(Response answer, String problem) {
        answer.then().statusCode(409).body("type", equalTo("/problems/" + problem));
        return answer;
    }

    /** Null when the statement is accepted; it is undone in any case. */
    private static String sqlStateOf(String statement) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(statement);
            connection.rollback();
            return null;
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}

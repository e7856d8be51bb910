package com.cegidlife.ticket.phone;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.desk.RemoveTickets;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.entitlement.RecordAccount;
import com.cegidlife.ticket.entitlement.SuspendSupport;
import com.cegidlife.ticket.entitlement.SuspensionKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class CallsTest {

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    @Inject
    SuspendSupport suspendSupport;

    @Inject
    Tickets tickets;

    @Inject
    RemoveTickets removeTickets;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private String number;

    @BeforeEach
    void aTicketOnAFridayMorning() {
        clock.set(paris("2026-11-20T10:00"));
        user = staged.covered();
        account(user, 1, true);
        number = staged.registered(user).number();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R14.4")
    @Test
    void of_an_active_user_about_an_open_ticket_in_opening_hours_may_be_taken() {
        check(number, user)
                .statusCode(201)
                .body("mayBeTaken", equalTo(true))
                .body("obstacles", empty())
                .body("nextOpening", nullValue())
                .body("agentId", equalTo(agent.id().toString()));
    }

    @Rule("R14.4")
    @Test
    void may_be_taken_from_a_colleague_who_asks_for_the_ticket_in_small_letters() {
        var colleague = Person.of(user.customer().orElseThrow(), Role.CUSTOMER_USER);
        account(colleague, 1, true);

        check(" " + number.toLowerCase(Locale.ROOT), colleague)
                .body("mayBeTaken", equalTo(true))
                .body("number", equalTo(number));
    }

    @Rule("R14.4")
    @Test
    void about_an_unknown_number_is_answered_and_kept_like_any_other() {
        check("D-1999-000001", user)
                .statusCode(201)
                .body("mayBeTaken", equalTo(false))
                .body("ticketId", nullValue())
                .body("obstacles.reason", contains("TICKET_UNKNOWN"))
                .body("obstacles[0].words.fr", containsString("la demande D-1999-000001"))
                .body("obstacles[0].words.en", containsString("ticket D-1999-000001"));

        agent.asks().get("/tickets/D-1999-000001/calls").then().body("items[0].callerId", equalTo(id(user)));
    }

    @Rule("R14.4")
    @Test
    void about_a_closed_ticket_may_not_be_taken() {
        user.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Plus besoin."))
                .post("/tickets/{number}/close", number)
                .then()
                .statusCode(200);

        check(number, user).body("obstacles.reason", contains("TICKET_OVER"));
    }

    @Rule("R14.4")
    @Test
    void of_somebody_not_identified_yet_waits_for_the_name() {
        agent.asks()
                .body(Map.of())
                .post("/tickets/{number}/calls", number)
                .then()
                .statusCode(201)
                .body("mayBeTaken", equalTo(false))
                .body("obstacles.reason", contains("CALLER_NOT_IDENTIFIED"));
    }

    @Rule({"R14.4", "R11.1"})
    @Test
    void of_a_user_whose_account_was_removed_or_was_never_told_of_may_not_be_taken() {
        account(user, 2, false);
        check(number, user).body("obstacles.reason", contains("CALLER_NOT_ACTIVE"));

        check(number, Person.of(user.customer().orElseThrow(), Role.CUSTOMER_USER))
                .body("obstacles.reason", contains("CALLER_NOT_ACTIVE"));
    }

    @Rule({"R14.4", "R11.2"})
    @Test
    void of_another_customers_user_may_not_be_taken() {
        var stranger = staged.covered();
        account(stranger, 1, true);

        check(number, stranger).body("obstacles.reason", contains("CALLER_OF_ANOTHER_CUSTOMER"));
    }

    @Rule({"R14.4", "R14.5"})
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:59, 2026-11-20T08:00:00Z, vendredi 20 novembre à partir de 09:00, on Friday 20 November from 09:00",
        "2026-11-20T17:00, 2026-11-23T08:00:00Z, lundi 23 novembre à partir de 09:00, on Monday 23 November from 09:00",
        "2026-11-10T20:00, 2026-11-12T08:00:00Z, jeudi 12 novembre à partir de 09:00, on Thursday 12 November from 09:00",
        "2026-11-30T18:00, 2026-12-01T08:00:00Z, mardi 1er décembre à partir de 09:00, on Tuesday 1 December from 09:00",
    })
    void about_a_support_ticket_outside_of_opening_hours_is_put_off_to_the_next_opening(
            String now, String nextOpening, String french, String english) {
        clock.set(paris(now));

        check(number, user)
                .body("mayBeTaken", equalTo(false))
                .body("obstacles.reason", contains("SUPPORT_CLOSED"))
                .body("obstacles[0].rule", equalTo("R14.5"))
                .body("nextOpening", equalTo(nextOpening))
                .body("obstacles[0].words.fr", containsString(french))
                .body("obstacles[0].words.en", containsString(english));
    }

    @Rule({"R14.4", "R14.5"})
    @Test
    void is_refused_with_every_reason_at_once() {
        var stranger = staged.covered();
        account(stranger, 1, true);
        user.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Plus besoin."))
                .post("/tickets/{number}/close", number);
        suspend();
        clock.set(paris("2026-11-21T10:00"));

        check(number, stranger)
                .body(
                        "obstacles.reason",
                        contains("CALLER_OF_ANOTHER_CUSTOMER", "TICKET_OVER", "SUPPORT_SUSPENDED", "SUPPORT_CLOSED"));
    }

    @Rule({"R16.2", "R14.4"})
    @ParameterizedTest
    @CsvSource({
        "2026-11-19T17:59, true",
        "2026-11-19T18:00, false",
        "2026-11-20T17:00, false",
        "2026-11-11T10:00, false"
    })
    void about_a_customer_service_ticket_keeps_to_the_hours_of_customer_service(String now, boolean mayBeTaken) {
        var ofCustomerService = customerServiceTicket();
        clock.set(paris(now));

        check(ofCustomerService, user)
                .body("mayBeTaken", equalTo(mayBeTaken))
                .body("obstacles.reason", equalTo(mayBeTaken ? List.of() : List.of("CUSTOMER_SERVICE_CLOSED")));
    }

    @Rule({"R14.4", "R14.7"})
    @Test
    void about_a_support_ticket_may_not_be_taken_while_support_is_suspended() {
        var ofCustomerService = customerServiceTicket();
        suspend();

        check(number, user).body("mayBeTaken", equalTo(false)).body("obstacles.reason", contains("SUPPORT_SUSPENDED"));
        check(ofCustomerService, user).body("mayBeTaken", equalTo(true));
    }

    @Rule("R4.1")
    @Test
    void go_with_their_ticket_when_it_is_purged() {
        note(check(number, user).extract().path("id")).statusCode(201);
        var ticket = QuarkusTransaction.requiringNew()
                .call(() -> tickets.numbered(number).orElseThrow().id());

        QuarkusTransaction.requiringNew().run(() -> removeTickets.remove(Set.of(ticket)));

        agent.asks().get("/tickets/{number}/calls", number).then().body("items", empty());
    }

    @Test
    void are_among_what_a_user_is_told_to_be_held_about_the_user() {
        check(number, user).statusCode(201);

        Person.staff(Role.SUPPORT_MANAGER)
                .asks()
                .get("/users/{user}/personal-data", id(user))
                .then()
                .statusCode(200)
                .body("items.section", hasItem("CALLS"));
    }

    @Test
    void becomes_an_internal_note_of_the_ticket_once() {
        var call = check(number, user).extract().<String>path("id");

        note(call).statusCode(201).body("noteId", notNullValue());

        agent.asks()
                .get("/tickets/{number}/notes", number)
                .then()
                .body("items.visibility", contains("INTERNAL"))
                .body(
                        "items[0].text",
                        allOf(
                                startsWith("Appel téléphonique / Phone call: 2026-11-20 10:00 (Europe/Paris)\n"),
                                containsString("Rappeler demain."),
                                not(containsString("Claire"))));
        user.asks().get("/tickets/{number}/notes", number).then().body("items", empty());
        note(call).statusCode(409).body("type", equalTo("/problems/call-already-noted"));
    }

    @Test
    void about_no_ticket_becomes_no_note() {
        var call = check("D-1999-000002", user).extract().<String>path("id");

        agent.asks()
                .body(Map.of("text", "Rappeler demain."))
                .post("/tickets/D-1999-000002/calls/{call}/note", call)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/call-without-ticket"));
    }

    @Test
    void of_another_number_is_not_found_under_this_one() {
        var call = check("D-1999-000003", user).extract().<String>path("id");

        note(call).statusCode(404);
    }

    @Test
    void are_listed_newest_first_page_by_page() {
        var first = check(number, user).extract().<String>path("id");
        var second = check(number, user).extract().<String>path("id");

        String next = agent.asks()
                .get("/tickets/{number}/calls?limit=1", number)
                .then()
                .statusCode(200)
                .body("items.id", contains(second))
                .extract()
                .path("next");
        agent.asks()
                .queryParam("cursor", next)
                .get("/tickets/{number}/calls", number)
                .then()
                .body("items.id", contains(first))
                .body("next", nullValue());
    }

    @Test
    void asked_again_with_the_same_key_are_kept_once() {
        var key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            agent.asks()
                    .header("Idempotency-Key", key)
                    .body(Map.of("callerId", id(user)))
                    .post("/tickets/{number}/calls", number)
                    .then()
                    .statusCode(201);
        }

        agent.asks().get("/tickets/{number}/calls", number).then().body("items.size()", equalTo(1));
    }

    @Test
    void about_an_endless_number_are_refused() {
        check("D".repeat(51), user).statusCode(400).body("violations.pointer", contains("number"));
    }

    private ValidatableResponse check(String asked, Person caller) {
        return agent.asks()
                .body(Map.of("callerId", id(caller)))
                .post("/tickets/{number}/calls", asked)
                .then();
    }

    private ValidatableResponse note(String call) {
        return agent.asks()
                .body(Map.of("text", "Rappeler demain."))
                .post("/tickets/{number}/calls/{call}/note", number, call)
                .then();
    }

    private String customerServiceTicket() {
        return user.asks()
                .body(Map.of(
                        "kind",
                        "CUSTOMER_SERVICE",
                        "topic",
                        "CONTRACT",
                        "subject",
                        "Avenant",
                        "context",
                        "Deux utilisateurs de plus."))
                .post("/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private void suspend() {
        suspendSupport.suspend(
                user.customer().orElseThrow(),
                SuspensionKind.UNTRAINED_USERS,
                "Formation à planifier",
                UUID.randomUUID());
    }

    private void account(Person person, long version, boolean open) {
        recordAccount.record(
                UUID.randomUUID(),
                new AccountChanged(
                        person.id(),
                        person.customer().orElseThrow(),
                        "Claire Martin",
                        "claire@martin.example",
                        open,
                        version));
    }

    private static String id(Person person) {
        return person.id().toString();
    }
}

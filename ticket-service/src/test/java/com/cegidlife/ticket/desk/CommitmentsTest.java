package com.cegidlife.ticket.desk;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.Standing;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Given;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class CommitmentsTest {

    @Inject
    Staged staged;

    @Inject
    RegisterTicket registerTicket;

    @Inject
    MutableClock clock;

    @BeforeEach
    void setClock() {
        clock.set(paris("2026-11-10T16:00"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule({"R14.6", "R14.5", "R1.2"})
    @Test
    void explain_their_due_instant_by_the_hours_used_and_the_reasons_of_the_gaps() {
        var user = staged.covered();

        commitments(user, staged.registered(user), "fr")
                .body("items[0].state", equalTo("RUNNING"))
                .body("items[0].rule", equalTo("R14.6"))
                .body("items[0].allowed", equalTo("PT6H"))
                .body("items[0].dueAt", equalTo("2026-11-12T13:00:00Z"))
                .body(
                        "items[0].explanation.reason",
                        contains(
                                "heures d’ouverture",
                                "hors des heures d’ouverture",
                                "Armistice 1918",
                                "hors des heures d’ouverture",
                                "heures d’ouverture"))
                .body("items[0].explanation.consumed", contains("PT1H", "PT0S", "PT0S", "PT0S", "PT5H"));
    }

    @Test
    void are_explained_in_english_to_those_who_ask_for_it() {
        var user = staged.covered();

        commitments(user, staged.registered(user), "en")
                .body("items[0].meaning", containsString("support hours"))
                .body("items[0].explanation[2].reason", equalTo("Armistice Day 1918"));
    }

    @Rule("R14.6")
    @Test
    void are_met_when_an_agent_takes_the_ticket_in_charge_in_time_and_breached_when_none_does() {
        var user = staged.covered();
        var taken = staged.registered(user);
        var forgotten = staged.registered(user);
        clock.set(paris("2026-11-12T14:00"));
        Person.staff(Role.SUPPORT_AGENT)
                .asks()
                .header("If-Match", "\"0\"")
                .post("/tickets/{number}/take-in-charge", taken.number());
        clock.set(paris("2026-11-12T14:00:01"));

        commitments(user, taken, "fr").body("items[0].state", equalTo("MET"));
        commitments(user, forgotten, "fr").body("items[0].state", equalTo("BREACHED"));
    }

    @Rule("R15.14")
    @Test
    void say_that_a_usage_question_has_none() {
        var user = staged.standing(Standing.CERTIFIED, Optional.empty());
        var question = registerTicket.register(
                user.customer().orElseThrow(), user.id(), new FilledForm(Given.usageQuestion(), null, null));

        commitments(user, question, "fr")
                .body("items[0].state", equalTo("NONE"))
                .body("items[0].rule", equalTo("R15.14"))
                .body("items[0].dueAt", nullValue())
                .body("items[0].explanation", empty());
    }

    @Test
    void are_read_without_making_a_version_stale() {
        var user = staged.covered();
        var ticket = staged.registered(user);
        commitments(user, ticket, "fr");

        user.asks().get("/tickets/{number}", ticket.number()).then().body("version", equalTo(0));
    }

    private static ValidatableResponse commitments(Person reader, Ticket ticket, String language) {
        return reader.asks()
                .header("Accept-Language", language)
                .get("/tickets/{number}/commitments", ticket.number())
                .then()
                .statusCode(200);
    }
}

package com.cegidlife.ticket.desk;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class WaitingTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @Rule("R14.8")
    @Test
    void for_the_customer_pauses_the_commitment_until_the_customer_answers_on_the_ticket() {
        var user = qualified("2026-11-03T10:00");
        clock.set(paris("2026-11-04T09:00"));
        user.ticket()
                .done(agent, "wait", Map.of("text", "Quel exercice ?"))
                .body("state", equalTo("WAITING_FOR_CUSTOMER"))
                .body("nextDueAt", nullValue());
        user.ticket().seen(agent, "commitments").body("items[1].state", equalTo("PAUSED"));

        clock.set(paris("2026-11-04T12:00"));
        user.ticket().writes(user.person(), "L'exercice 2025.");

        user.ticket()
                .seen(agent)
                .body("state", equalTo("TAKEN_IN_CHARGE"))
                .body("nextDueAt", equalTo("2026-11-13T16:00:00Z"));
        user.ticket()
                .seen(user.person(), "commitments")
                .body("items[1].state", equalTo("RUNNING"))
                .body("items[1].pauses.businessTime", contains("PT3H"));
    }

    @Test
    void goes_on_while_only_the_staff_writes() {
        var user = qualified("2026-11-03T10:00");
        user.ticket().done(agent, "wait", Map.of("text", "Quel exercice ?"));
        user.ticket().writes(agent, "Nous attendons.");

        user.ticket().seen(agent).body("state", equalTo("WAITING_FOR_CUSTOMER"));
    }

    @Test
    void is_ended_by_an_agent_for_an_answer_that_came_another_way() {
        var user = qualified("2026-11-03T10:00");
        user.ticket().done(agent, "wait", Map.of("text", "Quel exercice ?"));
        user.ticket()
                .done(agent, "resume", Map.of("reason", "Répondu au téléphone."))
                .body("state", equalTo("TAKEN_IN_CHARGE"));
        user.ticket()
                .asked(agent, "resume", Map.of("reason", "Encore."))
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-not-waiting"));
    }

    @Rule("R14.6")
    @Test
    void is_not_possible_before_the_take_in_charge_which_never_pauses() {
        new AtDesk(staged.registered(staged.covered()).number())
                .asked(agent, "wait", Map.of("text", "Quel exercice ?"))
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-not-in-charge"));
    }

    private record Case(Person person, AtDesk ticket) {}

    private Case qualified(String at) {
        clock.set(paris(at));
        var person = staged.covered();
        var ticket = new AtDesk(staged.registered(person).number());
        ticket.done(agent, "take-in-charge", Map.of());
        ticket.done(
                agent,
                "qualifications",
                Map.of(
                        "nature", "MALFUNCTION",
                        "reproducible", true,
                        "impact", "FEATURE_INOPERATIVE",
                        "workaroundPossible", true,
                        "explanation", "Reproduit."));
        return new Case(person, ticket);
    }
}

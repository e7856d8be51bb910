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
class EndingTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static final Map<String, String> FIXED = Map.of("resolution", "FIX", "text", "Corrigé en 2026.4.2.");
    private static final Map<String, String> AGAIN = Map.of("reason", "L'erreur est revenue.");

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @Test
    void a_resolved_ticket_is_closed_when_the_customer_agrees() {
        var resolved = resolved();
        resolved.ticket()
                .done(resolved.user(), "close", Map.of("reason", "Merci."))
                .body("state", equalTo("CLOSED"))
                .body("closure", equalTo("BY_CUSTOMER"));
    }

    @Test
    void a_resolved_ticket_is_closed_after_five_business_days_of_silence() {
        var resolved = resolved();
        clock.set(paris("2026-12-01T16:59:59"));
        closeSilentTicket.closeIfSilent(resolved.id());
        resolved.ticket().seen(agent).body("state", equalTo("RESOLVED"));

        clock.set(paris("2026-12-01T17:00"));
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> resolved.ticket()
                        .seen(agent)
                        .body("state", equalTo("CLOSED"))
                        .body("closure", equalTo("NO_ANSWER")));
    }

    @Test
    void a_resolved_ticket_on_which_the_customer_writes_is_put_back_to_work_and_not_closed() {
        var resolved = resolved();
        resolved.ticket().writes(resolved.user(), "Toujours pas.");
        resolved.ticket().seen(agent).body("state", equalTo("TAKEN_IN_CHARGE")).body("resolution", nullValue());

        clock.set(paris("2026-12-24T17:00"));
        closeSilentTicket.closeIfSilent(resolved.id());
        resolved.ticket().seen(agent).body("state", equalTo("TAKEN_IN_CHARGE"));
    }

    @Rule("R14.6")
    @Test
    void a_reopened_ticket_begins_a_new_cycle_of_commitments_and_leaves_the_first_as_it_was() {
        var resolved = resolved();
        resolved.ticket().done(resolved.user(), "close", Map.of("reason", "Merci."));
        clock.set(paris("2026-11-27T16:00"));

        resolved.ticket()
                .done(resolved.user(), "reopen", AGAIN)
                .body("state", equalTo("REGISTERED"))
                .body("cycle", equalTo(2))
                .body("takenInChargeBy", nullValue())
                .body("takeInChargeDue", equalTo("2026-11-30T13:00:00Z"));
        resolved.ticket()
                .seen(agent, "commitments")
                .body("items.cycle", contains(1, 2))
                .body("items.state", contains("MET", "RUNNING"));
    }

    @Test
    void a_ticket_is_not_reopened_after_thirty_days() {
        var resolved = resolved();
        resolved.ticket().done(resolved.user(), "close", Map.of("reason", "Merci."));
        clock.set(paris("2026-12-24T12:00:01"));

        resolved.ticket()
                .asked(resolved.user(), "reopen", AGAIN)
                .statusCode(409)
                .body("type", equalTo("/problems/reopening-too-late"))
                .body("until", equalTo("2026-12-24T12:00"));
    }

    @Test
    void a_ticket_that_is_closed_owes_nothing_any_more() {
        clock.set(paris("2026-11-24T12:00"));
        var user = staged.covered();
        var ticket = new AtDesk(staged.registered(user).number());
        ticket.done(user, "close", Map.of("reason", "Trouvé tout seul.")).body("nextDueAt", nullValue());

        ticket.seen(user, "commitments").body("items.state", contains("CANCELLED"));
        ticket.asked(user, "close", Map.of("reason", "Encore."))
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-over"));
    }

    @Rule("R16.1")
    @Test
    void an_agent_of_another_team_does_not_resolve_it() {
        var resolved = resolved();
        resolved.ticket().writes(resolved.user(), "Toujours pas.");

        resolved.ticket()
                .asked(Person.staff(Role.CUSTOMER_SERVICE_AGENT), "resolve", FIXED)
                .statusCode(409)
                .body("type", equalTo("/problems/other-team"));
    }

    @Rule("R16.1")
    @Test
    void an_agent_of_another_team_neither_closes_nor_reopens_it() {
        var resolved = resolved();
        var stranger = Person.staff(Role.CUSTOMER_SERVICE_AGENT);

        resolved.ticket()
                .asked(stranger, "close", Map.of("reason", "Doublon."))
                .statusCode(409)
                .body("type", equalTo("/problems/other-team"));
        resolved.ticket()
                .asked(stranger, "reopen", AGAIN)
                .statusCode(409)
                .body("type", equalTo("/problems/other-team"));
        resolved.ticket().done(agent, "close", Map.of("reason", "Doublon.")).body("closure", equalTo("BY_STAFF"));
        resolved.ticket().done(agent, "reopen", AGAIN).body("cycle", equalTo(2));
    }

    private record Resolved(Person user, AtDesk ticket, java.util.UUID id) {}

    @Inject
    CloseSilentTicket closeSilentTicket;

    private Resolved resolved() {
        clock.set(paris("2026-11-24T12:00"));
        var user = staged.covered();
        var registered = staged.registered(user);
        var ticket = new AtDesk(registered.number());
        ticket.done(agent, "take-in-charge", Map.of());
        ticket.done(agent, "resolve", FIXED).body("state", equalTo("RESOLVED"));
        return new Resolved(user, ticket, registered.id());
    }
}

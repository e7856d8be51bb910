package com.cegidlife.ticket.desk;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
class PriorityTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static final Map<String, String> CRITICAL = Map.of("priority", "CRITICAL", "reason", "Tout est bloqué.");

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @Rule("R14.10")
    @Test
    void changed_before_the_take_in_charge_recounts_the_deadline_from_the_registration() {
        clock.set(paris("2026-11-23T09:00"));
        var user = staged.covered();
        var ticket = new AtDesk(staged.registered(user).number());
        clock.set(paris("2026-11-23T11:00"));

        ticket.done(user, "priority", CRITICAL)
                .body("priority", equalTo("CRITICAL"))
                .body("takeInChargeDue", equalTo("2026-11-23T12:00:00Z"));
        ticket.seen(user, "commitments")
                .body("items.state", contains("CANCELLED", "RUNNING"))
                .body("items.dueAt", contains("2026-11-23T14:00:00Z", "2026-11-23T12:00:00Z"));
    }

    @Rule({"R14.9", "R14.10"})
    @Test
    void raised_too_late_breaches_at_once_and_says_so_once() {
        clock.set(paris("2026-11-23T09:00"));
        var ticket = new AtDesk(staged.registered(staged.covered()).number());
        clock.set(paris("2026-11-23T14:00"));
        ticket.done(agent, "priority", CRITICAL);

        ticket.seen(agent, "commitments").body("items.state", contains("CANCELLED", "BREACHED"));
        ticket.seen(agent, "history")
                .body("items.findAll { it.type == 'com.cegidlife.ticket.commitment-breached.v1' }.size()", equalTo(1));
    }

    @Rule("R14.10")
    @Test
    void changed_after_the_take_in_charge_changes_no_deadline_and_is_for_agents_alone() {
        clock.set(paris("2026-11-23T09:00"));
        var user = staged.covered();
        var ticket = new AtDesk(staged.registered(user).number());
        ticket.done(agent, "take-in-charge", Map.of());

        ticket.asked(user, "priority", CRITICAL)
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-already-taken-in-charge"));
        ticket.done(agent, "priority", CRITICAL).body("takeInChargeDue", equalTo("2026-11-23T14:00:00Z"));
        ticket.seen(agent, "commitments").body("items.state", contains("MET"));
    }

    @Test
    void does_not_exist_for_customer_service() {
        var question = new AtDesk(staged.customerService(staged.covered()).number());

        question.asked(agent, "priority", CRITICAL)
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-not-support"));
    }
}

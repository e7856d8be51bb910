package com.cegidlife.ticket.desk;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
class QualificationTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static final Map<String, Object> SEVERITY_1 = Map.of(
            "nature", "MALFUNCTION",
            "reproducible", true,
            "impact", "BLOCKS_ESSENTIAL_FEATURE",
            "workaroundPossible", false,
            "explanation", "Reproduit sur la 2026.4.1.");

    private static final Map<String, Object> SEVERITY_2 = Map.of(
            "nature", "MALFUNCTION",
            "reproducible", true,
            "impact", "FEATURE_INOPERATIVE",
            "workaroundPossible", true,
            "explanation", "Reproduit sur la 2026.4.1.");

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @Rule({"R1.1", "R14.8"})
    @Test
    void of_severity_1_promises_a_corrective_action_plan_that_is_met_when_it_is_handed_over() {
        var ticket = inCharge("2026-11-03T09:30");
        clock.set(paris("2026-11-03T10:00"));
        ticket.done(agent, "qualifications", SEVERITY_1)
                .body("severity", equalTo("SEVERITY_1"))
                .body("outcome", equalTo("ANOMALY"))
                .body("nextDueAt", equalTo("2026-11-04T13:00:00Z"));

        clock.set(paris("2026-11-04T14:00"));
        ticket.done(agent, "corrective-action-plan", Map.of("text", "1. Restaurer. 2. Corriger."))
                .body("nextDueAt", nullValue());

        ticket.seen(agent, "commitments")
                .body("items.kind", contains("TAKE_IN_CHARGE", "CORRECTIVE_ACTION_PLAN"))
                .body("items.state", contains("MET", "MET"))
                .body("items[1].allowed", equalTo("PT12H"));
        ticket.seen(agent, "notes").body("items.text", contains("1. Restaurer. 2. Corriger."));
    }

    @Rule({"R1.1", "R14.8"})
    @Test
    void of_severity_2_promises_a_fix_or_a_workaround_in_six_business_days_and_explains_them() {
        var ticket = inCharge("2026-11-03T09:30");
        clock.set(paris("2026-11-03T10:00"));
        ticket.done(agent, "qualifications", SEVERITY_2);

        ticket.seen(agent, "commitments")
                .body("items[1].dueAt", equalTo("2026-11-12T16:00:00Z"))
                .body("items[1].allowedBusinessDays", equalTo(6))
                .body(
                        "items[1].days.findAll { it.number > 0 }.date",
                        contains("2026-11-04", "2026-11-05", "2026-11-06", "2026-11-09", "2026-11-10", "2026-11-12"))
                .body("items[1].days.reason", hasItem("Armistice 1918"));
        ticket.done(agent, "workaround", Map.of("text", "Passez par l'export."));
        ticket.seen(agent, "commitments").body("items[1].state", equalTo("MET"));
    }

    @Rule("R14.8")
    @Test
    void of_severity_3_promises_nothing_and_says_so() {
        var ticket = inCharge("2026-11-03T09:30");
        ticket.done(
                agent,
                "qualifications",
                Map.of(
                        "nature", "MALFUNCTION",
                        "reproducible", true,
                        "impact", "MINOR",
                        "workaroundPossible", true,
                        "explanation", "Un libellé est tronqué."));

        ticket.seen(agent, "commitments")
                .body("items[1].state", equalTo("NONE"))
                .body("items[1].rule", equalTo("R14.8"))
                .body("items[1].dueAt", nullValue());
    }

    @Rule("R1.1")
    @Test
    void that_could_not_be_reproduced_is_recorded_without_any_promise() {
        var ticket = inCharge("2026-11-03T09:30");
        ticket.done(
                        agent,
                        "qualifications",
                        Map.of("nature", "MALFUNCTION", "reproducible", false, "explanation", "Non reproduit."))
                .body("outcome", equalTo("NON_REPRODUCIBLE"))
                .body("severity", nullValue());

        ticket.seen(agent, "commitments").body("items.kind", contains("TAKE_IN_CHARGE"));
        ticket.seen(agent, "qualifications").body("items.outcome", contains("NON_REPRODUCIBLE"));
    }

    @Rule("R14.8")
    @Test
    void made_again_counts_from_the_first_one_and_leaves_the_first_promise_on_record() {
        var ticket = inCharge("2026-11-03T09:30");
        clock.set(paris("2026-11-03T10:00"));
        ticket.done(agent, "qualifications", SEVERITY_2);
        clock.set(paris("2026-11-03T15:00"));
        ticket.done(agent, "qualifications", SEVERITY_1).body("nextDueAt", equalTo("2026-11-04T13:00:00Z"));

        ticket.seen(agent, "commitments").body("items.state", contains("MET", "CANCELLED", "RUNNING"));
    }

    @Rule("R14.8")
    @Test
    void comes_after_the_take_in_charge() {
        new AtDesk(staged.registered(staged.covered()).number())
                .asked(agent, "qualifications", SEVERITY_1)
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-not-in-charge"));
    }

    @Rule("R1.1")
    @Test
    void names_each_answer_that_is_missing_and_takes_no_severity() {
        var ticket = inCharge("2026-11-03T09:30");
        ticket.asked(agent, "qualifications", Map.of("nature", "MALFUNCTION", "reproducible", true, "explanation", "x"))
                .statusCode(400)
                .body("violations.pointer", contains("/impact", "/workaroundPossible"));
        ticket.asked(agent, "qualifications", Map.of("nature", "MALFUNCTION", "severity", "SEVERITY_1"))
                .statusCode(400)
                .body("violations.pointer", contains("/severity"));
    }

    @Test
    void as_a_duplicate_names_another_ticket_of_the_same_customer() {
        var user = staged.covered();
        var original = staged.registered(user);
        var ticket = inCharge("2026-11-03T09:30");

        ticket.asked(
                        agent,
                        "qualifications",
                        Map.of("nature", "DUPLICATE", "duplicateOf", original.number(), "explanation", "Déjà signalé."))
                .statusCode(400)
                .body("violations.pointer", contains("/duplicateOf"));
    }

    private AtDesk inCharge(String registered) {
        clock.set(paris(registered));
        var ticket = new AtDesk(staged.registered(staged.covered()).number());
        ticket.done(agent, "take-in-charge", Map.of());
        return ticket;
    }
}

package com.cegidlife.ticket.desk;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.Standing;
import com.cegidlife.events.TicketRegistered;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class RegisterTicketTest {

    private static final Map<String, String> SUPPORT = Map.of(
            "kind", "SUPPORT",
            "priority", "CRITICAL",
            "product", "compta",
            "subject", "Clôture impossible",
            "context", "À la clôture de l'exercice 2025",
            "errorMessages", "Erreur 4012",
            "menuPath", "Comptabilité > Clôture");

    private static final Map<String, String> USAGE_QUESTION = Map.of(
            "kind", "USAGE_QUESTION",
            "product", "compta",
            "subject", "Lettrage",
            "context", "Comment lettrer un règlement partiel ?");

    private static final Map<String, String> CUSTOMER_SERVICE = Map.of(
            "kind",
            "CUSTOMER_SERVICE",
            "topic",
            "ADMINISTRATIVE",
            "subject",
            "Adresse de facturation",
            "context",
            "Nous déménageons.");

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    @BeforeEach
    void setClock() {
        clock.set(paris("2026-11-20T16:00"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule({"R14.3", "R14.6"})
    @Test
    void a_support_ticket_is_acknowledged_with_its_number_and_the_promised_time() {
        var answer = post(staged.covered(), SUPPORT)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("number", matchesPattern("D-2026-\\d{6,}"))
                .body("state", equalTo("REGISTERED"))
                .body("takeInChargeDue", equalTo("2026-11-23T11:00:00Z"))
                .extract();

        assertThat(answer.header("Location")).endsWith("/tickets/" + answer.path("number"));
    }

    @Rule("R14.3")
    @Test
    void a_registered_ticket_is_told_to_the_others() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            var user = staged.covered();
            String number = post(user, SUPPORT).extract().path("number");

            var told = recorder.await(
                            TicketRegistered.class, fact -> fact.number().equals(number))
                    .event();
            assertThat(told.customerId()).isEqualTo(user.customer().orElseThrow());
            assertThat(told.takeInChargeDue()).contains(paris("2026-11-23T12:00"));
        }
    }

    @Rule("R14.2")
    @Test
    void a_support_ticket_without_its_description_is_refused_field_by_field() {
        post(staged.covered(), Map.of("kind", "SUPPORT", "subject", "Clôture impossible"))
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body(
                        "violations.pointer",
                        hasItems("/context", "/errorMessages", "/menuPath", "/priority", "/product"));
    }

    @Rule("R3.1")
    @Test
    void support_is_refused_to_a_customer_without_contract() {
        post(Person.of(UUID.randomUUID(), Role.CUSTOMER_USER), SUPPORT)
                .statusCode(409)
                .body("type", equalTo("/problems/customer-unknown"));
    }

    @Rule("R15.9")
    @Test
    void a_user_who_is_learning_registers_a_usage_question_without_promised_time() {
        var learner = staged.standing(Standing.LEARNING, Optional.of(paris("2027-03-01T00:00")));

        post(learner, USAGE_QUESTION)
                .statusCode(201)
                .body("priority", nullValue())
                .body("takeInChargeDue", nullValue());
    }

    @Rule({"R15.10", "R15.16"})
    @Test
    void a_user_whose_learning_phase_has_ended_is_told_since_when_and_what_to_do() {
        var lapsed = staged.standing(Standing.LEARNING, Optional.of(paris("2026-11-20T00:00")));

        post(lapsed, USAGE_QUESTION)
                .statusCode(409)
                .body("type", equalTo("/problems/learning-phase-ended"))
                .body("learningEndedOn", equalTo("2026-11-19"))
                .body("rule", equalTo("R15.10"))
                .body(
                        "nextSteps.label",
                        contains("Passer l'examen de certification", "Acheter une aide à l'utilisation"));
    }

    @Rule("R15.8")
    @Test
    void a_user_without_functional_role_is_sent_to_the_administrator() {
        post(staged.covered(), USAGE_QUESTION)
                .statusCode(409)
                .body("type", equalTo("/problems/functional-role-missing"))
                .body("nextSteps[0].label", containsString("administrateur"));
    }

    @Rule("R16.3")
    @Test
    void customer_service_is_open_to_every_known_customer_without_promised_time() {
        post(staged.covered(), CUSTOMER_SERVICE)
                .statusCode(201)
                .body("product", nullValue())
                .body("takeInChargeDue", nullValue());
    }

    @Test
    void the_same_idempotency_key_gives_the_same_ticket() {
        var user = staged.covered();
        var key = UUID.randomUUID().toString();
        String first = post(user, SUPPORT, key).statusCode(201).extract().path("number");

        post(user, SUPPORT, key).statusCode(201).body("number", equalTo(first));
        user.asks().get("/tickets").then().body("items.number", contains(first));
    }

    @Test
    void an_idempotency_key_serves_for_one_request_only() {
        var user = staged.covered();
        var key = UUID.randomUUID().toString();
        post(user, SUPPORT, key).statusCode(201);

        post(user, CUSTOMER_SERVICE, key).statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void orders_in_credits_and_restores_are_not_registered_with_the_general_form() {
        post(staged.covered(), Map.of("kind", "RESTORE", "product", "compta", "subject", "s", "context", "c"))
                .statusCode(400)
                .body("violations.pointer", contains("/kind"));
    }

    private static ValidatableResponse post(Person user, Map<String, String> ticket) {
        return user.asks().body(ticket).post("/tickets").then();
    }

    private static ValidatableResponse post(Person user, Map<String, String> ticket, String key) {
        return user.asks()
                .header("Idempotency-Key", key)
                .body(ticket)
                .post("/tickets")
                .then();
    }
}

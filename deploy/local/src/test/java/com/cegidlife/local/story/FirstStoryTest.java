package com.cegidlife.local.story;

import static com.cegidlife.local.Port.AVAILABILITY;
import static com.cegidlife.local.Port.LEARNING;
import static com.cegidlife.local.Port.TICKET;
import static com.cegidlife.local.story.DemoCustomer.DURAND;
import static com.cegidlife.local.story.DemoCustomer.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.testkit.Rule;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first story of the README, on the whole running suite: a contract, an outage and a question cross all services. */
@ExtendWith(OneSuite.class)
class FirstStoryTest {

    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private static RunningSuite suite;

    @BeforeAll
    static void join(RunningSuite running) {
        suite = running;
    }

    @Test
    @Rule({"R3.1", "R14.3", "R14.6"})
    void a_stopped_endpoint_becomes_a_critical_ticket_and_its_return_a_note_on_it() {
        var environment = suite.contracts().environmentOf(DURAND);
        awaitState(environment, "UNKNOWN");

        try (var website = new Website()) {
            suite.watch(everySecond(environment, website.url()));
            awaitState(environment, "UP");

            website.stop();
            awaitState(environment, "DOWN");
            var number = awaitOutageTicket();
            ticketIsCriticalWithItsDeadline(number);
            ticketIsHiddenFromAnotherCustomer(number);

            website.start();
            awaitState(environment, "UP");
            eventually()
                    .untilAsserted(() -> suite.as(DURAND.user, TICKET)
                            .get("/tickets/" + number + "/notes")
                            .then()
                            .statusCode(200)
                            .body("items.author.kind", hasItem("SYSTEM")));
        }
    }

    @Test
    @Rule({"R15.8", "R15.9", "R11.2", "R14.3"})
    void a_functional_role_opens_usage_questions_to_the_user_who_was_refused_before() {
        suite.contracts().environmentOf(MARTIN);
        eventually()
                .untilAsserted(() -> askUsageQuestion()
                        .statusCode(409)
                        .body("rule", equalTo("R15.8"))
                        .body("nextSteps.label", hasItem(containsString("administrateur"))));

        assignFunctionalRole();
        eventually().untilAsserted(() -> askUsageQuestion().statusCode(201));
        awaitAcknowledgement();

        suite.as(MARTIN.user, LEARNING)
                .get("/users/" + MARTIN.userId() + "/standings")
                .then()
                .statusCode(200)
                .body("standings.standing", equalTo(List.of("LEARNING")));
        suite.as(DURAND.administrator, LEARNING)
                .get("/users/" + MARTIN.userId() + "/standings")
                .then()
                .statusCode(404);
    }

    private static void assignFunctionalRole() {
        suite.as("trainer", LEARNING).body("""
                        {"code": "COMPTABLE", "name": {"fr": "Comptable", "en": "Accountant"}, "product": "COMPTA"}
                        """).post("/functional-roles").then().statusCode(201);
        suite.as(MARTIN.administrator, LEARNING)
                .body("{\"userId\": \"%s\"}".formatted(MARTIN.userId()))
                .post("/functional-roles/COMPTABLE/assignments")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse askUsageQuestion() {
        return suite.as(MARTIN.user, TICKET).body("""
                        {"kind": "USAGE_QUESTION", "product": "COMPTA", "subject": "Lettrage",
                         "context": "Comment lettrer un compte client ?"}
                        """).post("/tickets").then();
    }

    private static void awaitAcknowledgement() {
        eventually()
                .untilAsserted(() -> suite.mailsTo(MARTIN.email())
                        .then()
                        .statusCode(200)
                        .body(
                                "subject",
                                hasItem(containsString("Demande enregistrée / Ticket registered – Lettrage"))));
    }

    private static String everySecond(String environment, String url) {
        return """
          - environment: %s
            monitor: home page
            type: http
            target: %s
            interval: 1s
            timeout: 900ms
            expected:
              status: 200
        """.formatted(environment, url);
    }

    private static void awaitState(String environment, String state) {
        eventually()
                .untilAsserted(() -> suite.as("operator", AVAILABILITY)
                        .get("/environments/" + environment)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo(state)));
    }

    private static String awaitOutageTicket() {
        var tickets = suite.as("support-agent", TICKET).queryParam("customerId", DURAND.id);
        return eventually().until(() -> tickets.get("/tickets").path("items[0].number"), number -> number != null);
    }

    private static void ticketIsCriticalWithItsDeadline(String number) {
        var ticket = suite.as(DURAND.user, TICKET)
                .get("/tickets/" + number)
                .then()
                .statusCode(200)
                .body("kind", equalTo("SUPPORT"))
                .body("priority", equalTo("CRITICAL"))
                .body("origin", equalTo("OUTAGE"))
                .extract();
        var registeredAt = Instant.parse(ticket.path("registeredAt"));
        assertThat(Instant.parse(ticket.path("takeInChargeDue")))
                .isEqualTo(BookletCalendars.SUPPORT.plus(registeredAt, FOUR_HOURS));
    }

    private static void ticketIsHiddenFromAnotherCustomer(String number) {
        suite.as(MARTIN.user, TICKET)
                .get("/tickets/" + number)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(250));
    }
}

package com.cegidlife.ticket.customerservice;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.CommitmentAtRisk;
import com.cegidlife.events.CommitmentBreached;
import com.cegidlife.events.TicketClosed;
import com.cegidlife.events.TicketEvent;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customer service from the question to its end (article 16). */
@QuarkusTest
@OnRealServers(database = "ticket")
class CustomerServiceTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.CUSTOMER_SERVICE_AGENT);
    private Person user;

    @BeforeEach
    void aCustomer() {
        clock.set(paris("2026-11-20T16:00"));
        user = staged.covered();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R16.1")
    @ParameterizedTest
    @EnumSource(CustomerServiceTopic.class)
    void takes_questions_on_each_of_its_subjects(CustomerServiceTopic topic) {
        var number = register(topic.name()).statusCode(201).extract().<String>path("number");

        agent.asks().get("/tickets/" + number).then().body("topic", equalTo(topic.name()));
    }

    @Rule("R16.1")
    @Test
    void asks_for_the_subject_of_a_question() {
        register(null).statusCode(400).body("violations.pointer", contains("/topic"));
        register("BILLS").statusCode(400).body("violations.pointer", contains("/topic"));
    }

    @Rule("R16.1")
    @Test
    void handles_its_questions_from_the_first_to_the_last_step() {
        var number = registered();

        act(agent, number, 0, "take-in-charge", null).statusCode(200);
        act(agent, number, 1, "wait", Map.of("text", "Depuis quelle date ?")).statusCode(200);
        user.asks()
                .body(Map.of("text", "Depuis le 1er novembre."))
                .post("/tickets/{number}/notes", number)
                .then()
                .statusCode(201);
        act(agent, number, version(number), "resolve", Map.of("resolution", "ANSWER", "text", "L'adresse est changée."))
                .statusCode(200)
                .body("state", equalTo("RESOLVED"));
        act(user, number, version(number), "close", Map.of("reason", "Merci."))
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    @Rule("R16.1")
    @Test
    void alone_handles_its_questions() {
        var number = registered();
        var supportAgent = Person.staff(Role.SUPPORT_AGENT);
        refused(act(supportAgent, number, 0, "take-in-charge", null));

        act(agent, number, 0, "take-in-charge", null).statusCode(200);
        refused(act(supportAgent, number, 1, "wait", Map.of("text", "Depuis quand ?")));
        refused(act(supportAgent, number, 1, "resolve", Map.of("resolution", "ANSWER", "text", "Voilà.")));
    }

    @Rule("R16.1")
    @Test
    void handles_no_support_ticket() {
        refused(act(agent, staged.registered(user).number(), 0, "take-in-charge", null));
    }

    @Rule("R16.3")
    @Test
    void promises_no_time_however_long_it_takes_and_however_often_it_is_reopened() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            var number = registered();
            commitments(number).body("items.rule", contains("R16.3"));

            clock.set(paris("2027-01-20T16:00"));
            act(agent, number, 0, "take-in-charge", null)
                    .body("takeInChargeDue", nullValue())
                    .body("nextDueAt", nullValue());
            act(agent, number, 1, "resolve", Map.of("resolution", "ANSWER", "text", "Fait."));
            act(user, number, version(number), "reopen", Map.of("reason", "Toujours l'ancienne adresse."))
                    .statusCode(200)
                    .body("takeInChargeDue", nullValue());
            commitments(number).body("items.rule", everyItem(equalTo("R16.3"))).body("items.size()", equalTo(2));

            act(user, number, version(number), "close", Map.of("reason", "Merci."))
                    .statusCode(200);
            recorder.await(TicketClosed.class, fact -> fact.number().equals(number));
            assertThat(recorder.events(CommitmentAtRisk.class)).noneMatch(told -> isAbout(told.event(), number));
            assertThat(recorder.events(CommitmentBreached.class)).noneMatch(told -> isAbout(told.event(), number));
        }
    }

    @Rule("R16.2")
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T03:00", "2026-12-25T12:00"})
    void takes_questions_in_the_space_at_any_time(String now) {
        clock.set(paris(now));

        register("ADMINISTRATIVE").statusCode(201).body("takeInChargeDue", nullValue());
    }

    @Rule("R16.1")
    @Test
    void finds_its_questions_among_the_others() {
        staged.registered(user);
        var number = registered();

        agent.asks()
                .queryParam("customerId", user.customer().orElseThrow().toString())
                .queryParam("kind", "CUSTOMER_SERVICE")
                .get("/tickets")
                .then()
                .body("items.number", contains(number))
                .body("items.topic", hasItem("COMPLAINT"));
    }

    private String registered() {
        return register("COMPLAINT").statusCode(201).extract().path("number");
    }

    private ValidatableResponse register(String topic) {
        var body = new HashMap<>(Map.of(
                "kind", "CUSTOMER_SERVICE", "subject", "Adresse de facturation", "context", "Nous déménageons."));
        if (topic != null) {
            body.put("topic", topic);
        }
        return user.asks().body(body).post("/tickets").then();
    }

    private static ValidatableResponse act(
            Person person, String number, int version, String action, Map<String, String> body) {
        var request = person.asks().header("If-Match", "\"" + version + "\"");
        return (body == null ? request : request.body(body))
                .post("/tickets/{number}/{action}", number, action)
                .then();
    }

    private int version(String number) {
        return agent.asks().get("/tickets/" + number).then().extract().path("version");
    }

    private ValidatableResponse commitments(String number) {
        return user.asks().get("/tickets/{number}/commitments", number).then().statusCode(200);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo("/problems/other-team"));
    }

    private static boolean isAbout(TicketEvent fact, String number) {
        return fact.number().equals(number);
    }
}

package com.cegidlife.ticket.survey;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.SatisfactionGiven;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.TicketRows;
import com.cegidlife.ticket.entitlement.RecordAccount;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class SurveysTest {

    private static final Map<String, ?> GOOD = Map.of("score", 4, "comment", "Rapide, <b>merci</b>.");

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private AtDesk ticket;

    @BeforeEach
    void register() {
        clock.set(paris("2026-11-24T09:00"));
        user = staged.covered();
        recordAccount.record(
                UUID.randomUUID(),
                new AccountChanged(user.id(), user.customer().orElseThrow(), "Claire Martin", address(), true, 1));
        ticket = new AtDesk(staged.registered(user).number());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private String address() {
        return user.id() + "@martin.example";
    }

    @Test
    void are_answered_once_by_whoever_asked_and_by_nobody_else() {
        answer(user, GOOD).statusCode(409).body("type", equalTo("/problems/survey-not-open"));
        close();
        var colleague = Person.of(user.customer().orElseThrow(), Role.CUSTOMER_ADMIN);
        answer(colleague, GOOD).statusCode(409).body("type", equalTo("/problems/survey-of-another"));
        answer(staged.covered(), GOOD).statusCode(404);

        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            answer(user, GOOD)
                    .statusCode(201)
                    .body("score", equalTo(4))
                    .body("comment", equalTo("Rapide, <b>merci</b>."));
            assertThat(recorder.await(
                                    SatisfactionGiven.class,
                                    fact -> fact.number().equals(ticket.number()))
                            .event()
                            .score())
                    .isEqualTo(4);
        }
        answer(user, GOOD).statusCode(409).body("type", equalTo("/problems/survey-already-answered"));

        ticket.seen(agent, "satisfaction").body("items.comment", contains("Rapide, <b>merci</b>."));
        ticket.seen(colleague, "satisfaction")
                .body("items.answeredAt", contains(notNullValue()))
                .body("items.score", contains(nullValue()))
                .body("items.comment", contains(nullValue()));
        ticket.seen(colleague, "history")
                .body("items.type", not(hasItem("com.cegidlife.ticket.satisfaction-given.v1")));
    }

    @Test
    void are_asked_by_mail_a_day_after_the_closing_once() {
        close();
        clock.set(paris("2026-11-25T08:59:59"));
        assertThat(mails()).isZero();

        clock.set(paris("2026-11-25T09:00"));
        await().until(() -> mails() == 1);
        assertThat(TicketRows.text(
                        "select body from outgoing_mails where recipient = ? and subject like '%Votre avis%'",
                        address()))
                .contains("mercredi 9 décembre 2026 à 09:00", "/tickets/" + ticket.number() + "/satisfaction");
    }

    @Test
    void are_not_asked_when_they_are_answered_before() {
        close();
        answer(user, GOOD).statusCode(201);
        clock.set(paris("2026-11-25T09:00"));
        awaitTimer();
        assertThat(mails()).isZero();
    }

    @Test
    void are_withdrawn_by_a_reopening_and_opened_again_by_the_next_closing() {
        close();
        ticket.done(user, "reopen", Map.of("reason", "De retour."));
        answer(user, GOOD).statusCode(409).body("type", equalTo("/problems/survey-not-open"));
        clock.set(paris("2026-11-25T09:00"));
        awaitTimer();
        assertThat(mails()).isZero();

        close();
        answer(user, GOOD).statusCode(201).body("cycle", equalTo(2));
        ticket.seen(user, "satisfaction")
                .body("items.cycle", contains(1, 2))
                .body("items.withdrawnAt", contains(notNullValue(), nullValue()));
    }

    @Test
    void are_over_after_the_stated_time() {
        close();
        clock.set(paris("2026-12-09T09:00:00.000001"));
        answer(user, GOOD).statusCode(409).body("type", equalTo("/problems/survey-not-open"));
        clock.set(paris("2026-12-09T09:00"));
        answer(user, GOOD).statusCode(201);
    }

    @Test
    void are_not_opened_for_merged_tickets() {
        var survivor = new AtDesk(staged.registered(user).number());
        survivor.done(
                agent,
                "merge",
                Map.of("tickets", List.of(Map.of("number", ticket.number(), "version", 0)), "reason", "Doublon."));

        answer(user, GOOD).statusCode(409);
        ticket.seen(user, "satisfaction").body("items", empty());
    }

    @Test
    void take_a_score_from_1_to_5() {
        close();
        answer(user, Map.of("score", 0)).statusCode(400).body("violations.pointer", contains("/score"));
        answer(user, Map.of("score", 6)).statusCode(400);
        answer(user, Map.of("score", "bien")).statusCode(400);
        answer(user, Map.of("comment", "Sans note")).statusCode(400).body("violations.pointer", contains("/score"));
        answer(user, Map.of("score", 5, "comment", "x".repeat(2_001))).statusCode(400);
        answer(user, Map.of("score", 5, "comment", " ")).statusCode(201).body("comment", nullValue());
    }

    @Rule("R13.5")
    @Test
    void count_in_the_reviews_of_the_customer_and_of_the_desk() {
        ticket.done(agent, "take-in-charge", Map.of());
        close();
        answer(user, GOOD);
        ticket = new AtDesk(staged.registered(user).number());
        close();
        answer(user, Map.of("score", 5));

        user.asks()
                .get("/service-review")
                .then()
                .statusCode(200)
                .body("satisfaction.answers", equalTo(2))
                .body("satisfaction.average", equalTo(4.5f));
        assertThat(user.asks().get("/service-review.csv").then().extract().asString())
                .contains("Satisfaction (1 à 5)");
        var mine = "satisfactionByAgent.find { it.agentId == '%s' }.satisfaction.".formatted(agent.id());
        Person.staff(Role.SUPPORT_MANAGER)
                .asks()
                .get("/desk-review?from=2026-11-24&to=2026-11-24")
                .then()
                .statusCode(200)
                .body(mine + "answers", equalTo(1))
                .body(mine + "average", equalTo(4.0f))
                .body("satisfactionByTeam.team", contains("SUPPORT", "CUSTOMER_SERVICE"));
    }

    @Test
    void keep_the_score_and_forget_the_comment_of_a_user_who_is_erased() {
        close();
        answer(user, GOOD);
        ticket.seen(user, "satisfaction").body("items.score", contains(4));
        user = new Person(user.id(), user.customer(), Role.CUSTOMER_ADMIN);

        user.asks()
                .get("/users/{id}/personal-data?limit=200", user.id())
                .then()
                .statusCode(200)
                .body("items.section", hasItem("SATISFACTION"));
        user.asks()
                .body(Map.of("reason", "Demande reçue."))
                .post("/users/{id}/erasure", user.id())
                .then()
                .statusCode(200);

        ticket.seen(agent, "satisfaction")
                .body("items.score", contains(4))
                .body("items.comment", contains(nullValue()));
    }

    private void close() {
        ticket.done(user, "close", Map.of("reason", "Merci."));
    }

    private ValidatableResponse answer(Person person, Map<String, ?> answer) {
        return person.asks()
                .body(answer)
                .post("/tickets/{number}/satisfaction", ticket.number())
                .then();
    }

    private long mails() {
        return TicketRows.count(
                "select count(*) from outgoing_mails where recipient = ? and subject like '%Votre avis%'", address());
    }

    private void awaitTimer() {
        await().until(() -> TicketRows.count(
                        "select count(*) from timers where kind = 'satisfaction-survey' and subject in (select survey.id"
                                + " from surveys survey join tickets ticket on ticket.id = survey.ticket_id"
                                + " where ticket.number = ? and survey.opened_at <= '2026-11-24T08:00:00Z')",
                        ticket.number())
                == 0);
    }
}

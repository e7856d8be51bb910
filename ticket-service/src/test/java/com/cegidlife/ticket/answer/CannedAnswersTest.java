package com.cegidlife.ticket.answer;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.entitlement.RecordAccount;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class CannedAnswersTest {

    private static final Map<String, Object> ANSWER = Map.of(
            "title", "Correctif à venir",
            "french", "Bonjour {user.firstName},\n\n{ticket.number} : avant le {commitment.due}. <b>Merci</b>",
            "english", "Hello {user.name}, {ticket.number}: by {commitment.due}.",
            "team", "SUPPORT");

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void are_filled_for_a_ticket_and_used_as_a_reply() {
        clock.set(paris("2026-11-24T09:00"));
        var user = named();
        var ticket = new AtDesk(staged.registered(user).number());
        var id = kept(ANSWER).extract().<String>path("id");

        var french =
                "Bonjour Claire,\n\n%s : avant le mardi 24 novembre 2026 à 15:00 (heure de Paris, UTC+01:00). <b>Merci</b>"
                        .formatted(ticket.number());
        ticket.seen(agent, "canned-answers/" + id)
                .body("french", equalTo(french))
                .body("english", startsWith("Hello Claire Martin, " + ticket.number()))
                .body("missing", empty());
        ticket.seen(user, "notes").body("items", empty());

        reply(ticket, id, "BOTH").statusCode(201).body("text", startsWith(french));
        ticket.seen(user, "notes")
                .body("items.text", contains(startsWith(french)))
                .body("items.text", contains(endsWith("(Paris time, UTC+01:00).")))
                .body("items.author.userId", contains(agent.id().toString()));
    }

    @Test
    void that_lack_a_value_are_shown_so_and_are_no_reply() {
        var ticket = new AtDesk(staged.registered(staged.covered()).number());
        var id = kept(ANSWER).extract().<String>path("id");

        ticket.seen(agent, "canned-answers/" + id)
                .body("missing", contains("user.firstName", "user.name"))
                .body("french", startsWith("Bonjour {user.firstName},"));
        reply(ticket, id, "FRENCH")
                .statusCode(409)
                .body("type", equalTo("/problems/answer-lacks-values"))
                .body("missing", equalTo("user.firstName, user.name"));
        ticket.seen(agent, "notes").body("items", empty());
    }

    @Test
    void name_an_unknown_variable_when_they_are_saved() {
        kept(with("french", "Bonjour {user.prénom} {user.prenom} {ticket.number}"))
                .statusCode(400)
                .body("violations.pointer", contains("/french"))
                .body("violations.detail", contains("variable inconnue : {user.prenom}"));
        kept(with("team", "CUSTOMER_SERVICE")).statusCode(400).body("violations.pointer", contains("/team"));
        kept(with("english", " ")).statusCode(400).body("violations.pointer", contains("/english"));
        kept(with("french", "x".repeat(8_001))).statusCode(400).body("violations.pointer", contains("/french"));
    }

    @Test
    void belong_to_a_team_and_are_suggested_by_product() {
        var other = Person.staff(Role.CUSTOMER_SERVICE_AGENT);
        var product = "p" + UUID.randomUUID();
        String id = kept(with("product", product)).statusCode(201).extract().path("id");

        list(agent, "?limit=200&product=" + product).body("items.id", hasItem(id));
        list(agent, "?limit=200&product=autre").body("items.id", not(hasItem(id)));
        list(other, "?limit=200").body("items.id", not(hasItem(id)));
        other.asks().get("/canned-answers/" + id).then().statusCode(404);
    }

    @Test
    void are_changed_and_deleted_by_their_team_on_the_version_that_was_read() {
        var colleague = Person.staff(Role.SUPPORT_AGENT);
        String id = kept(ANSWER).header("ETag", "\"0\"").extract().path("id");

        change(colleague, id, "\"0\"").statusCode(200).header("ETag", "\"1\"").body("title", equalTo("Nouveau"));
        change(agent, id, "\"0\"").statusCode(412);
        change(Person.staff(Role.CUSTOMER_SERVICE_AGENT), id, "\"1\"").statusCode(404);
        agent.asks().delete("/canned-answers/" + id).then().statusCode(428);
        agent.asks()
                .header("If-Match", "\"1\"")
                .delete("/canned-answers/" + id)
                .then()
                .statusCode(204);
        agent.asks().get("/canned-answers/" + id).then().statusCode(404);
    }

    private Person named() {
        var user = staged.covered();
        recordAccount.record(
                UUID.randomUUID(),
                new AccountChanged(
                        user.id(),
                        user.customer().orElseThrow(),
                        "Claire Martin",
                        user.id() + "@martin.example",
                        true,
                        1));
        return user;
    }

    private static Map<String, Object> with(String field, String value) {
        var answer = new HashMap<>(ANSWER);
        answer.put(field, value);
        return answer;
    }

    private ValidatableResponse kept(Map<String, Object> answer) {
        return agent.asks().body(answer).post("/canned-answers").then();
    }

    private static ValidatableResponse list(Person person, String query) {
        return person.asks().get("/canned-answers" + query).then().statusCode(200);
    }

    private ValidatableResponse reply(AtDesk ticket, String id, String language) {
        return agent.asks()
                .body(Map.of("language", language))
                .post("/tickets/{number}/canned-answers/{id}", ticket.number(), id)
                .then();
    }

    private static ValidatableResponse change(Person person, String id, String ifMatch) {
        return person.asks()
                .header("If-Match", ifMatch)
                .body(with("title", "Nouveau"))
                .put("/canned-answers/" + id)
                .then();
    }
}

package com.cegidlife.ticket.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Audited;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class BulkActionsTest {

    private static final Map<String, Object> CLOSE = Map.of("reason", "Corrigé par la 2026.4.2.");

    @Inject
    Staged staged;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private AtDesk one;
    private AtDesk two;

    @BeforeEach
    void register() {
        user = staged.covered();
        one = new AtDesk(staged.registered(user).number());
        two = new AtDesk(staged.registered(user).number());
    }

    @Test
    void are_done_to_each_ticket_by_itself_and_say_why_not_to_one() {
        two.writes(user, "Entre-temps.");

        act("close", CLOSE, named(one, 0), named(two, 0), Map.of("number", "D-2026-999999999", "version", 0))
                .statusCode(200)
                .body("done", equalTo(1))
                .body("refused", equalTo(2))
                .body("results.number", contains(one.number(), two.number(), "D-2026-999999999"))
                .body("results.done", contains(true, false, false))
                .body("results[0].problem", nullValue())
                .body("results[1].problem.type", equalTo("/problems/stale-version"))
                .body("results[2].problem.type", equalTo("/problems/not-found"));

        one.seen(user).body("state", equalTo("CLOSED")).body("closure", equalTo("BY_STAFF"));
        two.seen(user).body("state", equalTo("REGISTERED"));
        assertThat(Audited.actions("ticket/" + one.number())).containsExactly("close");
        assertThat(Audited.actions("ticket/" + two.number())).isEmpty();
    }

    @Test
    void assign_tag_and_change_the_priority() {
        act("assign", Map.of("agentId", agent.id()), named(one, 0), named(two, 0))
                .body("done", equalTo(2));
        one.seen(agent).body("assignedTo", equalTo(agent.id().toString()));

        act("tag", Map.of("add", List.of("À trier")), named(one, 1), named(two, 1))
                .body("done", equalTo(2));
        two.seen(agent, "tags").body("tags", contains("à-trier"));

        int version = one.seen(agent).extract().path("version");
        act("priority", Map.of("priority", "CRITICAL", "reason", "Paie bloquée."), named(one, version))
                .body("done", equalTo(1));
        one.seen(agent).body("priority", equalTo("CRITICAL"));
    }

    @Test
    void reply_with_a_canned_answer_filled_for_each() {
        String answer = agent.asks()
                .body(Map.of(
                        "title", "Correctif",
                        "french", "{ticket.number} est corrigée.",
                        "english", "{ticket.number} is fixed.",
                        "team", "SUPPORT"))
                .post("/canned-answers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        act("reply", Map.of("answerId", answer, "language", "FRENCH"), named(one, 0), named(two, 7))
                .body("results.done", contains(true, false));

        one.seen(user, "notes").body("items.text", contains(one.number() + " est corrigée."));
        two.seen(user, "notes").body("items", empty());
    }

    @Test
    void are_done_once_by_a_repeated_request_which_tries_again_what_was_refused() {
        var key = UUID.randomUUID().toString();
        var body = body("tag", Map.of("add", List.of("lot")), named(one, 0), named(two, 1));
        asked(key, body).body("results.done", contains(true, false));
        two.writes(user, "Entre-temps.");

        asked(key, body).statusCode(200).body("results.done", contains(true, true));
        assertThat(Audited.actions("ticket/" + one.number())).containsExactly("tag");
        asked(key, body("tag", Map.of("add", List.of("autre")), named(one, 1))).statusCode(422);
    }

    @Test
    void are_not_done_to_tickets_of_another_team() {
        Person.staff(Role.CUSTOMER_SERVICE_AGENT)
                .asks()
                .body(body("priority", Map.of("priority", "CRITICAL", "reason", "Vite."), named(one, 0)))
                .post("/bulk-actions")
                .then()
                .statusCode(200)
                .body("results[0].problem.type", equalTo("/problems/other-team"));
        one.seen(user).body("priority", equalTo("HIGH"));
    }

    @Test
    void state_one_action_and_each_ticket_once_and_not_too_many() {
        act("close", CLOSE, named(one, 0), named(one, 0))
                .statusCode(400)
                .body("violations.pointer", contains("/tickets"));
        var both = new HashMap<>(body("close", CLOSE, named(one, 0)));
        both.put("assign", Map.of("agentId", agent.id()));
        asked(null, both).statusCode(400);
        asked(null, Map.of("tickets", List.of(named(one, 0)))).statusCode(400);
        act("tag", Map.of("add", List.of("<b>")), named(one, 0)).statusCode(400);
        act("close", Map.of("reason", " "), named(one, 0))
                .statusCode(400)
                .body("violations.pointer", contains("/close/reason"));
        var many = new ArrayList<Map<String, Object>>();
        IntStream.rangeClosed(0, BulkAction.MOST)
                .forEach(each -> many.add(Map.of("number", "D-" + each, "version", 0)));
        asked(null, Map.of("tickets", many, "close", CLOSE))
                .statusCode(400)
                .body("violations.pointer", contains("/tickets"));
        one.seen(user).body("state", equalTo("REGISTERED"));
    }

    private static Map<String, Object> named(AtDesk ticket, int version) {
        return Map.of("number", ticket.number(), "version", version);
    }

    @SafeVarargs
    private static Map<String, Object> body(String action, Map<String, ?> how, Map<String, Object>... tickets) {
        return Map.of("tickets", List.of(tickets), action, how);
    }

    @SafeVarargs
    private ValidatableResponse act(String action, Map<String, ?> how, Map<String, Object>... tickets) {
        return asked(null, body(action, how, tickets));
    }

    private ValidatableResponse asked(String key, Map<String, Object> body) {
        var request = agent.asks().body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/bulk-actions").then();
    }
}

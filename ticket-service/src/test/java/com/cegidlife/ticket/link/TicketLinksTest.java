package com.cegidlife.ticket.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Audited;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class TicketLinksTest {

    @Inject
    Staged staged;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private String cause;
    private String effect;

    @BeforeEach
    void register() {
        user = staged.covered();
        cause = staged.registered(user).number();
        effect = staged.registered(user).number();
    }

    @Test
    void are_shown_on_both_tickets_each_from_its_side() {
        linked(effect, "CAUSED_BY", cause).statusCode(201).body("ticket", equalTo(cause));

        new AtDesk(effect)
                .seen(user, "links")
                .body("items.relation", contains("CAUSED_BY"))
                .body("items.ticket", contains(cause))
                .body("items.state", contains("REGISTERED"));
        new AtDesk(cause)
                .seen(user, "links")
                .body("items.relation", contains("CAUSES"))
                .body("items.ticket", contains(effect));
        new AtDesk(cause).seen(user, "history").body("items.type", hasItem("com.cegidlife.ticket.ticket-linked.v1"));
        assertThat(Audited.actions("ticket/" + effect)).contains("link");
    }

    @Test
    void are_removed_from_either_side() {
        var id = linked(effect, "BLOCKED_BY", cause).extract().path("id");
        remove(cause, id).statusCode(204);

        new AtDesk(effect).seen(agent, "links").body("items", empty());
        new AtDesk(effect)
                .seen(agent, "history")
                .body("items.type", hasItem("com.cegidlife.ticket.ticket-unlinked.v1"));
        remove(cause, id).statusCode(404);
    }

    @Rule("R11.2")
    @Test
    void join_no_tickets_of_two_customers() {
        var foreign = staged.registered(staged.covered()).number();

        linked(effect, "RELATES_TO", foreign).statusCode(409).body("type", equalTo("/problems/link-across-customers"));
        new AtDesk(effect).seen(agent, "links").body("items", empty());
    }

    @Test
    void of_a_kind_are_made_once_whichever_way_they_are_told() {
        linked(effect, "DUPLICATES", cause).statusCode(201);
        linked(cause, "DUPLICATED_BY", effect)
                .statusCode(409)
                .body("type", equalTo("/problems/tickets-already-linked"));
        linked(cause, "DUPLICATES", effect).statusCode(409);
        linked(cause, "RELATES_TO", effect).statusCode(201);
    }

    @Test
    void made_from_both_sides_at_once_are_one() {
        var answers = Stream.of(Map.entry(effect, cause), Map.entry(cause, effect))
                .map(pair -> CompletableFuture.supplyAsync(() -> linked(pair.getKey(), "RELATES_TO", pair.getValue())
                        .extract()
                        .statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void need_another_ticket_that_exists() {
        linked(effect, "BLOCKS", effect).statusCode(400).body("violations.pointer", contains("/ticket"));
        linked(effect, "BLOCKS", "D-2026-999999999").statusCode(400).body("violations.pointer", contains("/ticket"));
        linked(effect, "HATES", cause).statusCode(400).body("violations.pointer", contains("/relation"));
        linked(effect, "BLOCKS", "<script>alert(1)</script>").statusCode(400);
    }

    @Test
    void are_made_once_by_a_repeated_request() {
        var key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            agent.asks()
                    .header("Idempotency-Key", key)
                    .body(Map.of("relation", "CAUSES", "ticket", effect))
                    .post("/tickets/{number}/links", cause)
                    .then()
                    .statusCode(201);
        }
        agent.asks()
                .header("Idempotency-Key", key)
                .body(Map.of("relation", "BLOCKS", "ticket", effect))
                .post("/tickets/{number}/links", cause)
                .then()
                .statusCode(422);
    }

    private ValidatableResponse linked(String number, String relation, String other) {
        return agent.asks()
                .body(Map.of("relation", relation, "ticket", other))
                .post("/tickets/{number}/links", number)
                .then();
    }

    private ValidatableResponse remove(String number, Object id) {
        return agent.asks().delete("/tickets/{number}/links/{id}", number, id).then();
    }
}

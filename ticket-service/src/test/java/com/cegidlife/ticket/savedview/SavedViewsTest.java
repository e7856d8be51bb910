package com.cegidlife.ticket.savedview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class SavedViewsTest {

    @Inject
    Staged staged;

    private final Person owner = Person.staff(Role.SUPPORT_AGENT);
    private final Person colleague = Person.staff(Role.SUPPORT_AGENT);
    private final Person stranger = Person.staff(Role.CUSTOMER_SERVICE_AGENT);

    @AfterEach
    void forget() throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var delete = connection.createStatement()) {
            delete.executeUpdate("delete from saved_views");
        }
    }

    @Test
    void keep_a_filter_under_a_name() {
        var filter =
                Map.of("text", "\"clôture annuelle\" -paie", "stage", "OPEN", "priority", "CRITICAL", "mine", true);

        String id = save(owner, Map.of("name", " Clôtures ", "filter", filter))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");

        owner.asks()
                .get("/saved-views/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Clôtures"))
                .body("filter", equalTo(filter))
                .body("ownerId", equalTo(owner.id().toString()))
                .body("tickets.count", equalTo(0));
    }

    @Test
    void count_the_tickets_that_they_find_each_in_the_list() {
        var user = staged.covered();
        staged.registered(user);
        var customer = user.customer().orElseThrow().toString();
        save(owner, view("Toutes", Map.of("customerId", customer)));
        save(owner, view("Closes", Map.of("customerId", customer, "stage", "OVER")));
        save(owner, view("Clôtures", Map.of("customerId", customer, "text", "clotures impossibles")));

        owner.asks()
                .get("/saved-views")
                .then()
                .body("items.name", contains("Toutes", "Closes", "Clôtures"))
                .body("items.tickets.count", contains(1, 0, 1))
                .body("items.tickets.more", contains(false, false, false));
    }

    @Test
    void are_counted_no_further_than_a_thousand() throws SQLException {
        var user = staged.covered();
        var customer = user.customer().orElseThrow();
        staged.registered(user);
        multiply(customer, 1_001);
        save(owner, view("Beaucoup", Map.of("customerId", customer.toString())));

        owner.asks()
                .get("/saved-views")
                .then()
                .body("items.tickets.count", contains(1_000))
                .body("items.tickets.more", contains(true));
    }

    @Test
    void are_ones_own_until_shared_with_a_team() {
        String own = save(owner, view("À moi", Map.of())).extract().path("id");
        String shared = save(owner, Map.of("name", "À nous", "filter", Map.of(), "team", "SUPPORT"))
                .extract()
                .path("id");

        colleague.asks().get("/saved-views").then().body("items.id", contains(shared));
        colleague.asks().get("/saved-views/" + own).then().statusCode(404);
        colleague.asks().get("/saved-views/" + shared).then().statusCode(200);
        stranger.asks().get("/saved-views").then().body("items.id", not(hasItem(shared)));
        stranger.asks().get("/saved-views/" + shared).then().statusCode(404);
    }

    @Test
    void are_changed_and_deleted_by_their_owner_alone() {
        String id = save(owner, Map.of("name", "À nous", "filter", Map.of(), "team", "SUPPORT"))
                .extract()
                .path("id");

        change(colleague, id, "\"0\"").statusCode(403);
        colleague
                .asks()
                .header("If-Match", "\"0\"")
                .delete("/saved-views/" + id)
                .then()
                .statusCode(403);
        change(stranger, id, "\"0\"").statusCode(404);
        change(owner, id, null).statusCode(428);
        change(owner, id, "\"7\"").statusCode(412);
        change(owner, id, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Urgences"))
                .body("team", equalTo(null));
        colleague.asks().get("/saved-views/" + id).then().statusCode(404);
        owner.asks()
                .header("If-Match", "\"0\"")
                .delete("/saved-views/" + id)
                .then()
                .statusCode(412);
        owner.asks()
                .header("If-Match", "\"1\"")
                .delete("/saved-views/" + id)
                .then()
                .statusCode(204);
        owner.asks().get("/saved-views").then().body("items", empty());
    }

    @Test
    void are_shared_with_a_team_of_ones_own() {
        save(owner, Map.of("name", "À eux", "filter", Map.of(), "team", "CUSTOMER_SERVICE"))
                .statusCode(400)
                .body("violations.pointer", contains("/team"));
    }

    @Test
    void say_what_is_wrong_with_a_filter() {
        save(owner, view("Faux", Map.of("stage", "SOON")))
                .statusCode(400)
                .body("violations.pointer", contains("/filter/stage"));
        save(owner, view("Faux", Map.of("inconnu", "x")))
                .statusCode(400)
                .body("violations.pointer", contains("/filter/inconnu"));
        save(owner, view("Long", Map.of("text", "x".repeat(5_000))))
                .statusCode(400)
                .body("violations.pointer", contains("/filter"));
        save(owner, Map.of("filter", Map.of())).statusCode(400).body("violations.pointer", contains("/name"));
        save(owner, Map.of("name", "Sans")).statusCode(400).body("violations.pointer", contains("/filter"));
    }

    @Test
    void are_not_kept_twice_by_a_repeated_request() {
        var key = UUID.randomUUID().toString();
        var body = view("Une fois", Map.of());
        for (int attempt = 0; attempt < 2; attempt++) {
            owner.asks()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/saved-views")
                    .then()
                    .statusCode(201);
        }

        owner.asks().get("/saved-views").then().body("items.name", contains("Une fois"));
    }

    @Test
    void are_no_more_than_an_agent_oversees() {
        for (int view = 0; view < SaveView.MOST; view++) {
            save(owner, view("Vue " + view, Map.of())).statusCode(201);
        }

        save(owner, view("De trop", Map.of())).statusCode(409).body("type", equalTo("/problems/too-many-saved-views"));
        owner.asks().get("/saved-views?limit=200").then().body("items.size()", equalTo(SaveView.MOST));
    }

    private static Map<String, Object> view(String name, Map<String, Object> filter) {
        return Map.of("name", name, "filter", filter);
    }

    private static ValidatableResponse save(Person agent, Map<String, ?> view) {
        return agent.asks().body(view).post("/saved-views").then();
    }

    private static ValidatableResponse change(Person agent, String id, String ifMatch) {
        var request = agent.asks().body(view("Urgences", Map.of("priority", "CRITICAL")));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/saved-views/" + id).then();
    }

    /** Makes many of a customer's one ticket. */
    private static void multiply(UUID customer, int many) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var insert = connection.prepareStatement("""
                        insert into tickets (id, number, customer_id, origin, requester_kind, requester_id, kind, priority,
                            product, subject, context, state, registered_at, cycle, policy_version, version)
                        select gen_random_uuid(), 'D-2026-' || nextval('ticket_numbers') + 1000000, customer_id, origin,
                            requester_kind, requester_id, kind, priority, product, subject, context, state, registered_at,
                            cycle, policy_version, version
                        from tickets, generate_series(1, ?) where customer_id = ?
                        """)) {
            insert.setInt(1, many);
            insert.setObject(2, customer);
            insert.executeUpdate();
        }
    }
}

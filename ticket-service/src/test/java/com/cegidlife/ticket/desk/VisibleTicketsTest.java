package com.cegidlife.ticket.desk;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class VisibleTicketsTest {

    @Inject
    Staged staged;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private String first;
    private String second;

    @BeforeEach
    void register() {
        user = staged.covered();
        first = staged.registered(user).number();
        second = staged.registered(user).number();
    }

    @Rule("R11.2")
    @ParameterizedTest
    @ValueSource(strings = {"", "/notes", "/commitments"})
    void another_customers_ticket_does_not_exist(String part) {
        staged.covered()
                .asks()
                .get("/tickets/" + first + part)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Rule("R11.2")
    @Test
    void nobody_writes_on_another_customers_ticket() {
        staged.covered()
                .asks()
                .body(Map.of("text", "Bonjour"))
                .post("/tickets/{number}/notes", first)
                .then()
                .statusCode(404);
        user.asks().get("/tickets/{number}/notes", first).then().body("items", empty());
    }

    @Rule("R11.2")
    @Test
    void a_user_lists_the_tickets_of_the_whole_customer_and_no_others() {
        staged.registered(staged.covered());
        var colleague = Person.of(user.customer().orElseThrow(), Role.CUSTOMER_ADMIN);

        colleague.asks().get("/tickets").then().statusCode(200).body("items.number", equalTo(List.of(second, first)));
    }

    @Rule("R11.2")
    @Test
    void naming_another_customer_shows_a_user_nothing_of_it() {
        staged.covered()
                .asks()
                .queryParam("customerId", user.customer().orElseThrow().toString())
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void the_list_is_read_page_by_page_newest_first() {
        String next = user.asks()
                .get("/tickets?limit=1")
                .then()
                .body("items.number", equalTo(List.of(second)))
                .extract()
                .path("next");

        user.asks()
                .queryParam("cursor", next)
                .get("/tickets")
                .then()
                .body("items.number", equalTo(List.of(first)))
                .body("next", nullValue());
    }

    @Test
    void the_staff_filters_by_customer_and_state() {
        agent.asks().header("If-Match", "\"0\"").post("/tickets/{number}/take-in-charge", first);

        agent.asks()
                .queryParam("customerId", user.customer().orElseThrow().toString())
                .queryParam("state", "TAKEN_IN_CHARGE")
                .get("/tickets")
                .then()
                .body("items.number", equalTo(List.of(first)));
    }

    @Test
    void the_list_is_filtered_by_kind_priority_and_product() {
        user.asks()
                .get("/tickets?kind=SUPPORT&priority=HIGH&product=compta")
                .then()
                .body("items.number", hasItem(first));
        user.asks().get("/tickets?kind=USAGE_QUESTION").then().body("items", empty());
        user.asks().get("/tickets?priority=CRITICAL").then().body("items", empty());
        user.asks().get("/tickets?product=paie").then().body("items", empty());
    }

    @Test
    void a_cursor_of_another_making_is_refused() {
        user.asks()
                .get("/tickets?cursor=bm90LWEtdXVpZA")
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("cursor")));
    }
}

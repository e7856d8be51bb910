package com.cegidlife.ticket.purge;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.TicketRows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PurgeConfirmationTest {

    @Inject
    MutableClock clock;

    private final UUID customer = UUID.randomUUID();
    private final Admin admin = Admin.of(customer);

    private String purge;

    @BeforeEach
    void estimate() {
        clock.set(paris("2026-11-23T12:00"));
        TicketRows.closed(customer, 3, paris("2022-03-01T10:00"));
        purge = admin.estimates().extract().path("id");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R4.1")
    @Test
    void names_the_number_of_tickets_that_go() {
        refused(admin.confirms(purge, 0, 2), "purge-count-differs").body("tickets", equalTo("3"));
        admin.confirms(purge, 0, 0).statusCode(400).body("violations[0].pointer", equalTo("/tickets"));
    }

    @Test
    void states_the_version_of_the_estimate() {
        admin.person()
                .asks()
                .body(Map.of("tickets", 3))
                .post("/history-purges/{id}/confirmation", purge)
                .then()
                .statusCode(428);
        admin.confirms(purge, 7, 3).statusCode(412);
    }

    @Rule("R4.1")
    @Test
    void comes_within_fifteen_minutes() {
        clock.set(paris("2026-11-23T12:15:00.000001"));
        refused(admin.confirms(purge, 0, 3), "purge-estimate-expired");
        admin.sees(purge).body("state", equalTo("EXPIRED"));
    }

    @Test
    void is_given_once() {
        admin.confirms(purge, 0, 3).statusCode(200).header("ETag", "\"1\"");
        admin.awaitsTheEndOf(purge);
        int version = admin.sees(purge).extract().path("version");
        refused(admin.confirms(purge, version, 3), "purge-already-confirmed");
    }

    @Test
    void repeated_with_the_same_key_gets_the_same_answer() {
        var key = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            admin.person()
                    .asks()
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body(Map.of("tickets", 3))
                    .post("/history-purges/{id}/confirmation", purge)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("RUNNING"))
                    .body("version", equalTo(1));
        }
    }

    @Test
    void waits_while_another_purge_of_the_customer_runs() {
        TicketRows.update("""
                insert into history_purges
                select gen_random_uuid(), customer_id, horizon, requested_by, requested_at, expires_at, tickets, notes,
                    oldest_at, newest_at, open_tickets, paid_tickets, 'RUNNING', requested_by, requested_at, 0, 0, null, 1
                from history_purges where id = ?::uuid
                """, purge);
        refused(admin.confirms(purge, 0, 3), "purge-running");
    }

    @Rule("R11.2")
    @Test
    void is_for_administrators_of_the_customer_alone() {
        var other = Admin.of(UUID.randomUUID());
        other.sees(purge).statusCode(404);
        other.confirms(purge, 0, 3).statusCode(404);
        other.person().asks().get("/history-purges").then().body("items", hasSize(0));
    }

    @Test
    void is_asked_for_one_estimate_at_a_time() {
        String second = admin.estimates().extract().path("id");
        admin.sees(purge).statusCode(404);
        admin.person().asks().get("/history-purges").then().body("items.id", contains(second));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String problem) {
        return answer.statusCode(409).body("type", equalTo("/problems/" + problem));
    }
}

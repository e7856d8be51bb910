package com.cegidlife.ticket.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PresenceTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person first = Person.staff(Role.SUPPORT_AGENT);
    private final Person second = Person.staff(Role.SUPPORT_MANAGER);
    private String number;

    @BeforeEach
    void register() {
        number = staged.registered(staged.covered()).number();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void is_seen_by_the_others_and_not_by_oneself() {
        show(first, "VIEWING").body("others", empty());
        show(second, "ANSWERING").body("others.agentId", contains(first.id().toString()));

        read(first)
                .body("others.agentId", contains(second.id().toString()))
                .body("others[0].doing", equalTo("ANSWERING"));
    }

    @Test
    void changes_with_what_the_agent_does() {
        show(first, "VIEWING");
        show(first, "ANSWERING");

        read(second).body("others.doing", contains("ANSWERING"));
    }

    @Test
    void is_over_after_thirty_seconds_unless_repeated() {
        show(first, "VIEWING");
        clock.advance(Duration.ofSeconds(20));
        show(first, "VIEWING");
        clock.advance(Duration.ofSeconds(20));
        read(second).body("others.agentId", contains(first.id().toString()));

        clock.advance(Duration.ofSeconds(10));
        read(second).body("others", empty());
    }

    @Test
    void is_forgotten_when_it_is_over() throws SQLException {
        show(first, "VIEWING");
        clock.advance(Duration.ofSeconds(31));
        show(second, "VIEWING");

        assertThat(rowsOf(first)).isZero();
    }

    @Test
    void needs_a_ticket_and_something_to_do() {
        first.asks().get("/tickets/D-1999-000001/presence").then().statusCode(404);
        first.asks()
                .body("{}")
                .put("/tickets/{number}/presence", number)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/doing"));
    }

    private ValidatableResponse show(Person agent, String doing) {
        return agent.asks()
                .body(Map.of("doing", doing))
                .put("/tickets/{number}/presence", number)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(Person agent) {
        return agent.asks().get("/tickets/{number}/presence", number).then().statusCode(200);
    }

    private static int rowsOf(Person agent) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var select = connection.prepareStatement("select count(*) from ticket_presences where agent_id = ?")) {
            select.setObject(1, agent.id());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}

package com.cegidlife.ticket.review;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class ServiceReviewCsvTest {

    private static final int MANY = 4_321;

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R13.5")
    @Test
    void has_a_line_for_each_ticket_that_the_figures_rest_on() {
        clock.set(paris("2026-11-23T09:00"));
        var user = staged.covered();
        var ticket = new AtDesk(staged.registered(user).number());
        clock.set(paris("2026-11-23T09:45:30.5"));
        ticket.done(Person.staff(Role.SUPPORT_AGENT), "take-in-charge", Map.of());
        var asked = user.asks()
                .body(Map.of(
                        "kind", "CUSTOMER_SERVICE",
                        "topic", "COMPLAINT",
                        "subject", "=1+1;\"et\"",
                        "context", "Voir l'objet."))
                .post("/tickets");

        var answer = user.asks().get("/service-review.csv").then().statusCode(200);

        answer.header("Content-Type", equalTo("text/csv; charset=utf-8; header=present"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"bilan-de-service-2025-11-24-2026-11-23.csv\""));
        var lines = answer.extract().asString().split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("\uFEFFNuméro;Objet;Nature;Priorité;Criticité;Produit;");
        assertThat(lines[1])
                .isEqualTo(ticket.number() + ";Clôture impossible;SUPPORT;HIGH;;compta;" + user.id()
                        + ";TAKEN_IN_CHARGE;2026-11-23 09:00:00;2026-11-23 09:45:30;;;0;0:45:30;;1;1;0;0;0;0;");
        assertThat(lines[2])
                .startsWith(asked.path("number") + ";\"'=1+1;\"\"et\"\"\";CUSTOMER_SERVICE;;;;" + user.id());
    }

    @Test
    void has_every_ticket_once_however_many_there_are_and_at_the_same_instant() throws SQLException {
        var customer = UUID.randomUUID();
        registerMany(customer);
        var manager = Person.staff(Role.SUPPORT_MANAGER);

        var lines = manager.asks()
                .queryParam("customerId", customer.toString())
                .queryParam("from", "2021-03-01")
                .queryParam("to", "2021-03-01")
                .get("/service-review.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .toList();

        assertThat(lines).hasSize(MANY).doesNotHaveDuplicates();
    }

    private static void registerMany(UUID customer) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var insert = connection.prepareStatement("""
                        insert into tickets (id, number, customer_id, origin, requester_kind, requester_id, kind, subject,
                            context, state, registered_at, version, cycle, policy_version)
                        select gen_random_uuid(), 'D-2021-' || lpad((900000 + n)::text, 6, '0'), ?, 'CUSTOMER', 'USER',
                            gen_random_uuid(), 'CUSTOMER_SERVICE', 'Question', 'Question', 'REGISTERED',
                            '2021-03-01T10:00:00Z', 0, 1, 1
                        from generate_series(1, ?) n
                        """)) {
            insert.setObject(1, customer);
            insert.setInt(2, MANY);
            insert.executeUpdate();
        }
    }
}

package com.cegidlife.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.TicketTakenInCharge;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class TakeInChargeTest {

    @Inject
    Staged staged;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @Rule("R14.6")
    @Test
    void an_agent_takes_a_ticket_in_charge_and_the_others_are_told() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            var number = registered();

            take(number, "\"0\"", agent)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("state", equalTo("TAKEN_IN_CHARGE"))
                    .body("takenInChargeBy", equalTo(agent.id().toString()));
            assertThat(recorder.await(
                                    TicketTakenInCharge.class,
                                    fact -> fact.number().equals(number))
                            .event()
                            .agentId())
                    .isEqualTo(agent.id());
        }
    }

    @Test
    void a_stale_version_changes_nothing() {
        var number = registered();

        take(number, "\"7\"", agent).then().statusCode(412).body("type", equalTo("/problems/stale-version"));
        agent.asks().get("/tickets/" + number).then().body("state", equalTo("REGISTERED"));
    }

    @Test
    void the_version_read_must_be_stated() {
        agent.asks()
                .post("/tickets/{number}/take-in-charge", registered())
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
    }

    @Test
    void a_ticket_in_charge_is_not_taken_again() {
        var number = registered();
        take(number, "\"0\"", agent).then().statusCode(200);

        take(number, "\"1\"", Person.staff(Role.SUPPORT_MANAGER))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-already-taken-in-charge"));
    }

    @Rule("R16.1")
    @Test
    void an_agent_gives_tickets_of_the_own_team_alone_to_somebody() {
        var user = staged.covered();
        var support = new AtDesk(staged.registered(user).number());
        var customerService = new AtDesk(staged.customerService(user).number());
        var colleague = Map.of("agentId", UUID.randomUUID().toString());
        var stranger = Person.staff(Role.CUSTOMER_SERVICE_AGENT);

        support.asked(stranger, "assign", colleague).statusCode(409).body("type", equalTo("/problems/other-team"));
        customerService.asked(agent, "assign", colleague).statusCode(409).body("type", equalTo("/problems/other-team"));
        support.done(agent, "assign", colleague).body("assignedTo", equalTo(colleague.get("agentId")));
        customerService.done(Person.staff(Role.SUPPORT_MANAGER), "assign", colleague);
    }

    @Test
    void of_two_agents_at_once_one_takes_it_and_the_other_is_told_that_it_has_changed() {
        var number = registered();

        var answers = Stream.of(agent, Person.staff(Role.SUPPORT_AGENT))
                .map(contender -> CompletableFuture.supplyAsync(() -> take(number, "\"0\"", contender)))
                .toList();

        assertThat(answers.stream().map(answer -> answer.join().statusCode())).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void a_repeated_request_with_the_same_key_gets_the_same_answer() {
        var number = registered();
        var key = UUID.randomUUID().toString();

        for (int attempt = 0; attempt < 2; attempt++) {
            agent.asks()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .post("/tickets/{number}/take-in-charge", number)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }
    }

    @Test
    void the_decision_is_kept_in_the_audit() throws SQLException {
        var number = registered();
        take(number, "\"0\"", agent).then().statusCode(200);

        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var select = connection.prepareStatement(
                        "select actor_id, action, before, after from audit_entries where subject = ?")) {
            select.setString(1, "ticket/" + number);
            try (var rows = select.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getObject("actor_id")).isEqualTo(agent.id());
                assertThat(rows.getString("action")).isEqualTo("take-in-charge");
                assertThat(rows.getString("before")).isEqualTo("REGISTERED");
                assertThat(rows.getString("after")).isEqualTo("TAKEN_IN_CHARGE");
            }
        }
    }

    private String registered() {
        return staged.registered(staged.covered()).number();
    }

    private static Response take(String number, String version, Person agent) {
        return agent.asks().header("If-Match", version).post("/tickets/{number}/take-in-charge", number);
    }
}

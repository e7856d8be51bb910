package com.cegidlife.ticket.assignment;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Asked;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Audited;
import com.cegidlife.ticket.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class DistributeQueueTest extends AssignmentScene {

    @Test
    void deals_out_what_waits_to_those_at_work_in_the_order_of_the_queue() {
        var away = Roster.knowing(PRODUCT);
        Roster.neverWorks(away);
        var busy = Roster.knowing(PRODUCT);
        give(waiting("HIGH"), busy);
        var free = Roster.knowing("paie");
        var moderate = waiting("MODERATE");
        var critical = waiting("CRITICAL");
        var high = waiting("HIGH");

        var given = distribute(null).statusCode(200);
        given.body("assigned.number", contains(critical, high, moderate));
        assertThat(given.extract().<List<String>>path("assigned.agentId"))
                .startsWith(free.id().toString())
                .containsOnly(free.id().toString(), busy.id().toString());
        assertThat(Roster.load(free) + Roster.load(busy)).isEqualTo(4);
        assertThat(Roster.load(free)).isEqualTo(2);
        assertThat(Roster.load(away)).isZero();
        new AtDesk(critical)
                .seen(user, "history")
                .body("items.type", hasItem("com.cegidlife.ticket.ticket-assigned.v1"));
        assertThat(Audited.actions("queue/SUPPORT")).contains("distribute-queue");
        distribute(null).statusCode(200).body("assigned", empty());
    }

    @Test
    void deals_out_no_more_than_asked_for_and_once_for_each_key() {
        Roster.knowing(PRODUCT);
        waiting(3);
        var key = UUID.randomUUID().toString();

        for (var attempt = 0; attempt < 2; attempt++) {
            distribute(key, Map.of("team", "SUPPORT", "most", 2))
                    .statusCode(200)
                    .body("assigned.size()", equalTo(2));
        }
        distribute(null, Map.of("team", "SUPPORT", "most", 0))
                .statusCode(400)
                .body("violations.pointer", contains("/most"));
    }

    @Test
    void deals_out_nothing_while_nobody_of_the_team_is_at_work() {
        distribute(null).statusCode(409).body("type", equalTo("/problems/no-agent-at-work"));
        Roster.knowing(PRODUCT);
        clock.set(paris("2026-11-21T10:00"));
        distribute(null).statusCode(409).body("type", equalTo("/problems/no-agent-at-work"));
    }

    @Test
    void deals_out_each_ticket_once_and_evenly_when_several_ask_at_once() {
        var agents = Stream.generate(() -> Roster.knowing(PRODUCT)).limit(4).toList();
        waiting(16);

        var answers = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> distribute(null, Map.of("team", "SUPPORT", "most", 6))
                                .statusCode(200)
                                .extract()))
                .limit(4)
                .toList();
        var numbers = answers.stream()
                .flatMap(answer -> answer.join().<List<String>>path("assigned.number").stream())
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().hasSize(16);
        assertThat(agents).allSatisfy(agent -> assertThat(Roster.load(agent)).isEqualTo(4));
    }

    @Test
    void leaves_a_ticket_that_somebody_changes_at_the_moment() throws Exception {
        var agent = Roster.knowing(PRODUCT);
        var changed = waiting("CRITICAL");
        var other = waiting("HIGH");
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("select id from tickets where number = ? for update")) {
                lock.setString(1, changed);
                lock.executeQuery();
                distribute(null).statusCode(200).body("assigned.number", contains(other));
            }
            connection.rollback();
        }
        assertThat(Roster.load(agent)).isEqualTo(1);
    }

    private static ValidatableResponse distribute(String key) {
        return distribute(key, Map.of("team", "SUPPORT"));
    }

    private static ValidatableResponse distribute(String key, Map<String, ?> body) {
        var request = Roster.MANAGER.asks().body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/queue/distributions").then();
    }

    private static void give(String number, Person agent) {
        new AtDesk(number)
                .done(
                        Person.staff(Role.SUPPORT_AGENT),
                        "assign",
                        Map.of("agentId", agent.id().toString()));
    }

    private void waiting(int tickets) {
        for (var each = 0; each < tickets; each++) {
            waiting("HIGH");
        }
    }

    private String waiting(String priority) {
        return Asked.support(
                        user,
                        Map.of("priority", TicketPriority.valueOf(priority).name()))
                .statusCode(201)
                .extract()
                .path("number");
    }
}

package com.cegidlife.ticket.assignment;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.events.TicketAssigned;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Asked;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Audited;
import com.cegidlife.ticket.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class AssignBySkillTest extends AssignmentScene {

    private static final String MODULE = "clôture";

    private final Person dispatcher = Person.staff(Role.SUPPORT_AGENT);

    @Test
    void candidates_are_ranked_by_presence_then_skill_then_load_each_with_the_reasons() {
        var away = Roster.knowing(PRODUCT, MODULE);
        Roster.neverWorks(away);
        var stranger = Roster.knowing("paie");
        var elsewhere = Roster.knowing(PRODUCT, "saisie");
        var busy = Roster.knowing(PRODUCT);
        ticket().done(dispatcher, "assign", Map.of("agentId", busy.id().toString()));
        var free = Roster.knowing(PRODUCT);
        var expert = Roster.knowing(PRODUCT, MODULE);

        ticket().seen(dispatcher, "assignment-candidates")
                .body("items.agentId", contains(ids(expert, free, busy, elsewhere, stranger, away)))
                .body("items.skill", contains("MODULE", "PRODUCT", "PRODUCT", "OTHER_MODULE", "NONE", "MODULE"))
                .body("items.openTickets", contains(0, 0, 1, 0, 0, 0))
                .body("items.atWork", contains(true, true, true, true, true, false))
                .body(
                        "items[0].reasons.fr",
                        contains(
                                equalTo("au travail"),
                                equalTo("connaît le module"),
                                equalTo("demandes ouvertes : 0"),
                                startsWith("n'a encore reçu")));
    }

    @Test
    void the_best_at_work_gets_the_ticket_as_if_assigned_by_hand() {
        Roster.knowing(PRODUCT);
        var expert = Roster.knowing(PRODUCT, MODULE);
        var ticket = ticket();
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            ticket.done(dispatcher, "assign-by-skill", Map.of())
                    .header("ETag", equalTo("\"1\""))
                    .body("to.agentId", equalTo(expert.id().toString()))
                    .body("to.reasons.en", hasItem("knows the module"));
            recorder.await(
                    TicketAssigned.class,
                    fact -> fact.number().equals(ticket.number())
                            && fact.agentId().equals(expert.id()));
        }

        ticket.seen(dispatcher)
                .body("assignedTo", equalTo(expert.id().toString()))
                .body("state", equalTo("REGISTERED"));
        ticket.seen(user, "history").body("items.type", hasItem("com.cegidlife.ticket.ticket-assigned.v1"));
        assertThat(Audited.actions("ticket/" + ticket.number())).containsExactly("assign");
    }

    @Test
    void who_is_away_or_out_of_hours_gets_none() {
        var expert = Roster.knowing(PRODUCT, MODULE);
        Roster.MANAGER
                .asks()
                .body(Map.of(
                        "startsAt",
                        "2026-11-20T09:00:00+01:00",
                        "endsAt",
                        "2026-11-20T12:00:00+01:00",
                        "kind",
                        "LEAVE"))
                .post("/technicians/{id}/absences", expert.id())
                .then()
                .statusCode(201);
        var ticket = ticket();
        refused(ticket);

        clock.set(paris("2026-11-20T12:00"));
        ticket.done(dispatcher, "assign-by-skill", Map.of())
                .body("to.agentId", equalTo(expert.id().toString()));
        clock.set(paris("2026-11-20T17:00"));
        refused(ticket());
    }

    @Test
    void who_knows_nothing_of_the_product_gets_none() {
        Roster.knowing("paie");

        refused(ticket());
    }

    @Test
    void an_agent_of_another_team_does_not_have_it_assigned() {
        Roster.knowing(PRODUCT);

        ticket().asked(Person.staff(Role.CUSTOMER_SERVICE_AGENT), "assign-by-skill", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/other-team"));
    }

    @Test
    void many_tickets_at_once_do_not_pile_up_on_one_agent() {
        var agents = Stream.generate(() -> Roster.knowing(PRODUCT)).limit(3).toList();
        var tickets = Stream.generate(this::ticket).limit(12).toList();

        var answers = tickets.stream()
                .map(ticket -> CompletableFuture.runAsync(() -> ticket.done(dispatcher, "assign-by-skill", Map.of())))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(answers).join();

        assertThat(agents).allSatisfy(agent -> assertThat(Roster.load(agent)).isEqualTo(4));
    }

    @Test
    void among_equals_the_turn_goes_round() {
        var agents = Stream.generate(() -> Roster.knowing(PRODUCT)).limit(3).toList();

        var order = IntStream.range(0, 6)
                .mapToObj(each -> {
                    var ticket = ticket();
                    var agent = ticket.done(dispatcher, "assign-by-skill", Map.of())
                            .extract()
                            .<String>path("to.agentId");
                    ticket.done(dispatcher, "close", Map.of("reason", "Fait."));
                    return agent;
                })
                .toList();

        assertThat(order.subList(0, 3)).containsExactlyInAnyOrder(ids(agents.toArray(Person[]::new)));
        assertThat(order.subList(3, 6)).isEqualTo(order.subList(0, 3));
    }

    private void refused(AtDesk ticket) {
        ticket.asked(dispatcher, "assign-by-skill", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/no-skilled-agent-at-work"));
        ticket.seen(dispatcher).body("assignedTo", nullValue());
    }

    private AtDesk ticket() {
        return new AtDesk(Asked.support(user, Map.of("module", MODULE))
                .statusCode(201)
                .extract()
                .path("number"));
    }

    private static String[] ids(Person... people) {
        return Stream.of(people).map(person -> person.id().toString()).toArray(String[]::new);
    }
}

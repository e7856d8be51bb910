package com.cegidlife.ticket.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.cegidlife.events.TicketTagsChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Audited;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class TagsTest {

    @Inject
    Staged staged;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    private Person user;
    private AtDesk ticket;

    @BeforeEach
    void register() {
        user = staged.covered();
        ticket = new AtDesk(staged.registered(user).number());
    }

    @Test
    void are_put_on_a_ticket_and_taken_away_and_told_to_the_staff_alone() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            ticket.done(agent, "tags", Map.of("add", List.of("À trier", mark))).body("tags", contains(mark, "à-trier"));
            ticket.done(agent, "tags", Map.of("add", List.of("clôture"), "remove", List.of("A trier", "à TRIER")))
                    .body("tags", contains("clôture", mark));

            var told = recorder.await(
                    TicketTagsChanged.class,
                    fact -> fact.number().equals(ticket.number())
                            && !fact.removed().isEmpty());
            assertThat(told.event().removed()).containsExactly("à-trier");
        }
        ticket.seen(agent, "tags").body("tags", contains("clôture", mark));
        ticket.seen(agent, "history").body("items.type", hasItem("com.cegidlife.ticket.ticket-tags-changed.v1"));
        ticket.seen(user, "history").body("items.type", not(hasItem("com.cegidlife.ticket.ticket-tags-changed.v1")));
        user.asks().get("/tickets/{number}/tags", ticket.number()).then().statusCode(403);
        assertThat(Audited.actions("ticket/" + ticket.number())).contains("tag");
    }

    @Test
    void give_the_ticket_a_new_version_unless_nothing_changes() {
        var tags = Map.of("add", List.of(mark));
        agent.asks()
                .header("If-Match", "\"0\"")
                .body(tags)
                .post("/tickets/{number}/tags", ticket.number())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        ticket.seen(agent).header("ETag", "\"1\"");
        ticket.done(agent, "tags", tags).header("ETag", "\"1\"");
        agent.asks()
                .header("If-Match", "\"0\"")
                .body(tags)
                .post("/tickets/{number}/tags", ticket.number())
                .then()
                .statusCode(412);
    }

    @Test
    void find_tickets_in_lists_and_in_the_queue_for_the_staff_alone() {
        ticket.done(agent, "tags", Map.of("add", List.of(mark, "clôture")));
        var untagged = staged.registered(user).number();

        agent.asks()
                .queryParam("tag", mark.toUpperCase(), "Clôture")
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("items.number", contains(ticket.number()));
        agent.asks().get("/tickets?tag={tag}&tag=autre", mark).then().body("items", empty());
        agent.asks().get("/tickets?tag={tag}", "<b>").then().statusCode(200).body("items", empty());
        agent.asks()
                .get("/queue?tag={tag}", mark)
                .then()
                .statusCode(200)
                .body("items.number", contains(ticket.number()))
                .body("items.number", not(hasItem(untagged)));
        user.asks().get("/tickets?tag={tag}", mark).then().statusCode(200).body("items", empty());
    }

    @Test
    void filter_saved_views() {
        ticket.done(agent, "tags", Map.of("add", List.of(mark)));
        agent.asks()
                .body(Map.of("name", "Étiquetées", "filter", Map.of("tag", List.of(mark))))
                .post("/saved-views")
                .then()
                .statusCode(201);
        agent.asks().get("/saved-views").then().body("items.tickets.count", contains(1));
    }

    @Test
    void in_use_are_listed_with_how_many_tickets_have_each() {
        var other = new AtDesk(staged.registered(user).number());
        ticket.done(agent, "tags", Map.of("add", List.of(mark + " a", mark + " b")));
        other.done(agent, "tags", Map.of("add", List.of(mark + " a")));

        String next = agent.asks()
                .get("/tags?prefix={prefix}&limit=1", mark)
                .then()
                .statusCode(200)
                .body("items.tag", contains(mark + "-a"))
                .body("items.tickets", contains(2))
                .extract()
                .path("next");
        agent.asks()
                .queryParam("cursor", next)
                .queryParam("prefix", mark)
                .get("/tags")
                .then()
                .body("items.tag", contains(mark + "-b"))
                .body("items.tickets", contains(1));
    }

    @Test
    void are_refused_when_they_are_none_or_too_many() {
        ticket.asked(agent, "tags", Map.of("add", List.of("bon", "<script>")))
                .statusCode(400)
                .body("violations.pointer", contains("/add/1"));
        var many =
                IntStream.range(0, TagTicket.MOST).mapToObj(each -> "t" + each).toList();
        ticket.done(agent, "tags", Map.of("add", many));
        ticket.asked(agent, "tags", Map.of("add", List.of("encore")))
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-tags"));
        ticket.done(agent, "tags", Map.of("add", List.of("encore"), "remove", List.of("t0")));
    }
}

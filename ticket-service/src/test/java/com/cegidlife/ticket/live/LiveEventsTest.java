package com.cegidlife.ticket.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
import com.cegidlife.ticket.desk.FilledForm;
import com.cegidlife.ticket.desk.RegisterTicket;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketRequest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class LiveEventsTest {

    @Inject
    Staged staged;

    @Inject
    RegisterTicket registerTicket;

    @Inject
    MutableClock clock;

    @Inject
    Ids ids;

    @Inject
    CommittedHistory history;

    @Inject
    OpenStreams streams;

    @Inject
    LiveSettings settings;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private final List<Listener> listeners = new ArrayList<>();
    private Person user;
    private Ticket ticket;

    @BeforeEach
    void register() {
        user = staged.covered();
        ticket = staged.registered(user);
    }

    @AfterEach
    void leave() {
        clock.reset();
        listeners.forEach(Listener::close);
        Awaitility.await("nobody listens").until(() -> streams.all().isEmpty());
    }

    @Test
    void tell_what_happens_to_a_ticket_as_it_happens() {
        var listener = listens(user);

        take();
        write(agent, "Nous regardons.", "PUBLIC");

        listener.await(3);
        assertThat(listener.facts())
                .containsExactly("ticket-taken-in-charge", "commitment-changed", "ticket-note-added");
        var first = listener.heard().getFirst();
        assertThat(first.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "at", "number", "type", "fact");
        assertThat(first.path("number").asText()).isEqualTo(ticket.number());
        assertThat(first.path("fact").path("agentId").asText())
                .isEqualTo(agent.id().toString());
        assertThat(listener.lastId()).isEqualTo(listener.ids().getLast());
    }

    @Test
    void pass_through_proxies_at_once() {
        var headers = listens(user).headers();

        assertThat(headers.firstValue("Content-Type")).contains("text/event-stream");
        assertThat(headers.firstValue("Cache-Control")).contains("no-cache");
        assertThat(headers.firstValue("X-Accel-Buffering")).contains("no");
    }

    @Test
    void keep_what_is_internal_to_the_staff() {
        var customers = listens(user);
        var staffs = listens(agent);

        write(agent, "Entre nous.", "INTERNAL");
        write(agent, "Pour tous.", "PUBLIC");

        staffs.await(2);
        customers.await(1);
        assertThat(customers.ids()).containsExactly(staffs.ids().getLast());
    }

    @Rule("R11.2")
    @Test
    void are_not_for_another_customer() {
        assertThat(asking(staged.covered(), Optional.empty()).status()).isEqualTo(404);
    }

    @Test
    void of_other_tickets_are_not_told() {
        var listener = listens(user);

        staged.registered(user);
        write(user, "Toujours bloqué.", "PUBLIC");

        listener.await(1);
        assertThat(listener.facts()).containsExactly("ticket-note-added");
    }

    @Test
    void what_was_missed_is_told_first_to_those_who_come_back() {
        var listener = listens(user);
        write(user, "un", "PUBLIC");
        listener.await(1).close();
        write(user, "deux", "PUBLIC");
        write(agent, "interne", "INTERNAL");
        write(user, "trois", "PUBLIC");

        var back = asking(user, Optional.of(listener.lastId()));
        back.await(2).awaitSign();
        write(user, "quatre", "PUBLIC");
        back.await(3);

        assertThat(back.ids())
                .doesNotContain(listener.lastId())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void the_history_is_where_one_may_begin() {
        String first = user.asks()
                .get("/tickets/{number}/history", ticket.number())
                .then()
                .extract()
                .path("items[0].id");

        assertThat(asking(user, Optional.of(first)).await(1).facts()).containsExactly("commitment-changed");
    }

    @Test
    void are_told_whatever_the_order_of_numbers_and_commits() throws SQLException {
        try (var slow = new WrittenHistory();
                var quick = new WrittenHistory()) {
            var listener = listens(user);
            var early = ids.next();
            var late = ids.next();
            slow.write(ticket.id(), early);
            quick.write(ticket.id(), late);
            quick.commit();
            listener.await(1);
            write(user, "Toujours bloqué.", "PUBLIC");
            listener.await(2);
            slow.commit();
            listener.await(3);

            assertThat(listener.ids()).startsWith(late.toString()).endsWith(early.toString());
            assertThat(listener.lastId()).isEqualTo(listener.ids().get(1));
        }
    }

    @Test
    void who_comes_back_hears_what_was_numbered_before_and_committed_after() throws SQLException {
        try (var slow = new WrittenHistory()) {
            var listener = listens(user);
            var early = ids.next();
            slow.write(ticket.id(), early);
            write(user, "Toujours bloqué.", "PUBLIC");
            listener.await(1).close();
            slow.commit();

            assertThat(asking(user, Optional.of(listener.lastId())).await(1).ids())
                    .containsExactly(early.toString());
        }
    }

    @Test
    void more_than_is_told_at_once_is_heard_by_coming_back() throws SQLException {
        var listener = listens(user);
        write(user, "Le premier.", "PUBLIC");
        listener.await(1).close();
        try (var other = new WrittenHistory()) {
            for (int entry = 0; entry < FollowHistory.CATCH_UP + 20; entry++) {
                other.write(ticket.id(), ids.next());
            }
            other.commit();
        }

        var first = asking(user, Optional.of(listener.lastId()));
        first.awaitEnd();
        var second = asking(user, Optional.of(first.lastId())).await(20);

        assertThat(first.ids()).hasSize(FollowHistory.CATCH_UP);
        assertThat(second.ids()).hasSize(20).doesNotContainAnyElementsOf(first.ids());
        assertThat(second.hasEnded()).isFalse();
    }

    @Test
    void a_burst_costs_nobody_an_event() throws SQLException {
        var listener = listens(agent);
        write(user, "Avant.", "PUBLIC");
        listener.await(1);
        try (var other = new WrittenHistory()) {
            for (int entry = 0; entry < 6_000; entry++) {
                other.write(ticket.id(), ids.next());
            }
            other.commit();
        }

        var heard = new HashSet<String>();
        Awaitility.await("all of the burst").until(() -> {
            heard.addAll(listeners.getLast().ids());
            if (listeners.getLast().hasEnded()) {
                asking(agent, Optional.of(listeners.getLast().lastId()));
            }
            return heard.size() == 6_001;
        });
    }

    @Test
    void of_the_queue_are_those_of_ones_teams() {
        var support = listening("/queue/events", agent);
        var customerService = listening("/queue/events", Person.staff(Role.CUSTOMER_SERVICE_AGENT));

        var question = staged.registered(user).number();
        var complaint = registerTicket
                .register(
                        user.customer().orElseThrow(),
                        user.id(),
                        new FilledForm(
                                new TicketRequest(
                                        TicketKind.CUSTOMER_SERVICE,
                                        null,
                                        null,
                                        null,
                                        null,
                                        CustomerServiceTopic.COMPLAINT,
                                        "Réclamation",
                                        "Facture",
                                        null,
                                        null),
                                null,
                                null))
                .number();

        Awaitility.await().until(() -> numbers(support).contains(question));
        Awaitility.await().until(() -> numbers(customerService).contains(complaint));
        assertThat(numbers(support)).doesNotContain(complaint);
        assertThat(numbers(customerService)).doesNotContain(question);
    }

    @Test
    void a_silent_connection_shows_that_it_lives() {
        var listener = listens(user);
        var before = listener.signs();

        clock.advance(settings.sign().plusSeconds(1));

        Awaitility.await("another sign").until(() -> listener.signs() > before);
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void the_stream_ends_with_the_token() {
        var listener = listens(user);

        clock.advance(Duration.ofHours(2));

        listener.awaitEnd();
    }

    @Test
    void a_user_has_so_many_streams_and_no_more() {
        for (int stream = 0; stream < settings.streamsPerUser(); stream++) {
            listens(user);
        }

        assertThat(asking(user, Optional.empty()).status()).isEqualTo(429);
        listeners.getFirst().close();
        Awaitility.await("room again")
                .until(() -> asking(user, Optional.empty()).status() == 200);
    }

    @Test
    void an_instance_that_stops_says_goodbye() {
        var listener = listens(user);

        new FollowHistory(history, streams, settings, clock).stop(null);

        listener.awaitEnd();
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void what_is_no_number_of_an_event_is_refused() {
        assertThat(asking(user, Optional.of("42")).status()).isEqualTo(400);
    }

    private Listener listens(Person person) {
        return listening("/tickets/" + ticket.number() + "/events", person);
    }

    private Listener listening(String path, Person person) {
        var listener = Listener.to(path, person);
        listeners.add(listener);
        return listener;
    }

    private Listener asking(Person person, Optional<String> lastId) {
        var listener = Listener.asking("/tickets/" + ticket.number() + "/events", person, lastId);
        listeners.add(listener);
        return listener;
    }

    private static List<String> numbers(Listener listener) {
        return listener.heard().stream()
                .map(event -> event.path("number").asText())
                .toList();
    }

    private void take() {
        agent.asks()
                .header("If-Match", "\"0\"")
                .post("/tickets/{number}/take-in-charge", ticket.number())
                .then()
                .statusCode(200);
    }

    private void write(Person author, String text, String visibility) {
        author.asks()
                .body(Map.of("text", text, "visibility", visibility))
                .post("/tickets/{number}/notes", ticket.number())
                .then()
                .statusCode(201);
    }
}

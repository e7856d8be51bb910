package com.cegidlife.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.TicketNoteAdded;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class ThreadTest {

    @Inject
    Staged staged;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private String number;

    @BeforeEach
    void register() {
        user = staged.covered();
        number = staged.registered(user).number();
    }

    @Test
    void holds_what_the_customer_and_the_staff_write_in_that_order() {
        write(user, "Toujours bloqué.")
                .statusCode(201)
                .body("author.userId", equalTo(user.id().toString()));
        write(agent, "Nous regardons.").statusCode(201);

        user.asks()
                .get("/tickets/{number}/notes", number)
                .then()
                .statusCode(200)
                .body("items.text", equalTo(List.of("Toujours bloqué.", "Nous regardons.")))
                .body("next", nullValue());
    }

    @Test
    void is_read_page_by_page() {
        Stream.of("un", "deux", "trois").forEach(text -> write(user, text));

        String next = user.asks()
                .get("/tickets/{number}/notes?limit=2", number)
                .then()
                .body("items.text", equalTo(List.of("un", "deux")))
                .extract()
                .path("next");
        user.asks()
                .queryParam("cursor", next)
                .get("/tickets/{number}/notes", number)
                .then()
                .body("items.text", equalTo(List.of("trois")))
                .body("next", nullValue());
    }

    @Test
    void every_note_gives_the_ticket_a_new_version() {
        write(user, "Toujours bloqué.");

        agent.asks().get("/tickets/" + number).then().header("ETag", "\"1\"");
    }

    @Test
    void notes_written_at_once_are_all_kept_and_told() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            var answers = Stream.of(user, agent, Person.staff(Role.SUPPORT_MANAGER))
                    .map(author -> CompletableFuture.supplyAsync(
                            () -> write(author, "Simultané").extract().<String>path("id")))
                    .toList();

            answers.stream()
                    .map(CompletableFuture::join)
                    .forEach(id -> assertThat(recorder.await(
                                            TicketNoteAdded.class,
                                            fact -> fact.noteId().toString().equals(id))
                                    .event()
                                    .number())
                            .isEqualTo(number));
        }
        agent.asks().get("/tickets/" + number).then().header("ETag", "\"3\"");
    }

    @Test
    void takes_no_blank_note() {
        write(user, " ").statusCode(400).body("violations.pointer", equalTo(List.of("/text")));
    }

    private ValidatableResponse write(Person author, String text) {
        return author.asks()
                .body(Map.of("text", text))
                .post("/tickets/{number}/notes", number)
                .then();
    }
}

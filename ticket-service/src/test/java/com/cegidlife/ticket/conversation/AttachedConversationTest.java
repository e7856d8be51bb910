package com.cegidlife.ticket.conversation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.cegidlife.events.ConversationAttached;
import com.cegidlife.events.ConversationAttached.Turn;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Handled;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class AttachedConversationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Inject
    Staged staged;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private Person user;
    private String number;

    @BeforeEach
    void aTicketOfAUser() {
        user = staged.covered();
        number = staged.registered(user).number();
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Rule("R13.2")
    @Test
    void is_a_note_of_its_user_on_the_ticket() {
        attach(conversation(user.customer().orElseThrow(), number, turn("Comment lettrer ?", "Cochez les lignes.")));

        notes().body("items", hasSize(1))
                .body("items.author.userId", contains(user.id().toString()))
                .body("items.visibility", contains("PUBLIC"))
                .body(
                        "items[0].text",
                        allOf(
                                containsString("Comment lettrer ?"),
                                containsString("Cochez les lignes."),
                                containsString("Lettrer un compte")));
    }

    @Test
    void is_written_once_however_often_it_is_told() {
        var event = publisher.publish(
                conversation(user.customer().orElseThrow(), number, turn("Comment lettrer ?", "Cochez les lignes.")));
        publisher.publish(event);
        attach(conversation(user.customer().orElseThrow(), "D-2026-999999999", turn("Autre ?", "Autre.")));
        Handled.await(event);

        notes().body("items", hasSize(1));
    }

    @Rule("R11.2")
    @Test
    void is_not_written_on_another_customers_ticket() {
        attach(conversation(UUID.randomUUID(), number, turn("Comment lettrer ?", "Cochez les lignes.")));

        notes().body("items", empty());
    }

    @Test
    void is_as_long_as_a_note_with_what_was_said_last() {
        var turns = IntStream.range(0, 100)
                .mapToObj(each -> turn("Question " + each + " " + "x".repeat(400), "Réponse"))
                .toArray(Turn[]::new);

        attach(conversation(user.customer().orElseThrow(), number, turns));

        notes().body("items[0].text.length()", lessThanOrEqualTo(20_000))
                .body("items[0].text", containsString("Question 99 "));
    }

    @Test
    void is_understood_as_it_was_once_published() {
        var sample = GoldenSample.of(ConversationAttached.class).envelope();
        publisher.publish(sample);

        Handled.await(sample);
    }

    private ValidatableResponse notes() {
        return new AtDesk(number).seen(user, "notes");
    }

    private void attach(ConversationAttached conversation) {
        Handled.await(publisher.publish(conversation));
    }

    private ConversationAttached conversation(UUID customer, String ticket, Turn... turns) {
        return new ConversationAttached(UUID.randomUUID(), user.id(), customer, ticket, List.of(turns), NOW);
    }

    private static Turn turn(String question, String answer) {
        return new Turn(NOW, question, answer, true, List.of("Lettrer un compte"));
    }
}

package com.cegidlife.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.http.RequestExamples;
import com.cegidlife.testkit.http.RequestExamples.Example;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class RequestExamplesTest {

    private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 401, 403, 415, 422);

    /** A policy is in force for everybody from then on; what is to be redriven must have been listed. */
    private static final Set<String> NOT_PASTED = Set.of("publishCommitmentPolicy", "redriveDeadLetters");

    @Inject
    Staged staged;

    @Test
    void are_understood_as_they_are_pasted() {
        var examples = RequestExamples.ofCreations().stream()
                .filter(example -> !NOT_PASTED.contains(example.operation()))
                .toList();

        assertThat(examples)
                .extracting(Example::operation)
                .contains("registerTicket", "findLikelyDuplicates", "saveView", "keepCannedAnswer", "orderInCredits");
        assertThat(examples.stream().flatMap(example -> misunderstood(example).stream()))
                .isEmpty();
    }

    @Test
    void are_understood_where_the_address_names_a_ticket_or_something_else() {
        var examples = RequestExamples.ofChanges();

        assertThat(examples)
                .extracting(Example::operation)
                .contains("addNote", "qualifyTicket", "resolveTicket", "bookAppointment", "setWorkingHours");
        assertThat(examples.stream().flatMap(example -> misunderstood(example).stream()))
                .isEmpty();
    }

    @Test
    void show_every_kind_of_the_general_form_and_register_tickets() {
        var user = staged.covered();
        var registered = RequestExamples.ofCreations().stream()
                .filter(example -> example.operation().equals("registerTicket"))
                .map(example ->
                        user.asks().body(example.body()).post("/tickets").then())
                .toList();

        assertThat(registered.stream()
                        .filter(answer -> answer.extract().statusCode() == 201)
                        .map(answer -> answer.extract().<String>path("kind")))
                .contains("SUPPORT", "CUSTOMER_SERVICE");
        assertThat(registered).hasSize(3);
    }

    private List<String> misunderstood(Example example) {
        var sender = sender(example);
        var requester = sender.customer().isPresent() ? sender : staged.covered();
        var answer = sender.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(withTickets(example.body(), "D-2026-\\d+", requester))
                .request(example.method(), address(example, requester));
        if (example.operation().equals("saveView")) {
            takeBack(sender, answer);
        }
        return NOT_UNDERSTOOD.contains(answer.statusCode())
                ? List.of("%s %s: %s".formatted(example.operation(), example.body(), answer.asString()))
                : List.of();
    }

    /** Of a ticket that exists, and of other things that do not. */
    private String address(Example example, Person requester) {
        return withTickets(example.path(), "\\{number}", requester)
                .replaceAll("\\{\\w+Number}", "S-2026-000000")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    /** With the number of a ticket that there is in each place where the example names one. */
    private String withTickets(String text, String place, Person requester) {
        return Pattern.compile(place)
                .matcher(text)
                .replaceAll(found -> staged.registered(requester).number());
    }

    /** A view that a team shares is in the list of every other agent. */
    private static void takeBack(Person agent, Response saved) {
        agent.asks()
                .header("If-Match", saved.header("ETag"))
                .delete("/saved-views/" + saved.path("id"))
                .then()
                .statusCode(204);
    }

    private Person sender(Example example) {
        var roles = example.roles();
        return roles.contains(Role.CUSTOMER_USER) || roles.contains(Role.CUSTOMER_ADMIN)
                ? Person.of(staged.covered().customer().orElseThrow(), roles.getFirst())
                : Person.staff(roles.getFirst());
    }
}

package com.cegidlife.ticket.entitlement;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.Standing;
import com.cegidlife.events.TicketRegistered;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Asked;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Audited;
import com.cegidlife.ticket.Given;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("R14.7")
@QuarkusTest
@OnRealServers(database = "ticket")
class SupportSuspensionTest {

    private static final Map<String, String> NONE = Map.of();
    private static final Map<String, String> AGAIN = Map.of("reason", "L'erreur est revenue.");

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person manager = Person.staff(Role.SUPPORT_MANAGER);

    @BeforeEach
    void setClock() {
        clock.set(paris("2026-11-20T16:00"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void new_support_tickets_are_refused_at_once_with_the_reason_and_what_to_do() {
        var user = staged.covered();
        suspend(user, "UNTRAINED_USERS").statusCode(201).header("ETag", "\"0\"");

        Asked.support(user, NONE)
                .statusCode(409)
                .body("type", equalTo("/problems/support-suspended-untrained-users"))
                .body("rule", equalTo("R14.7"))
                .body("reason", equalTo("Personne n'a suivi la prise en main."))
                .body("suspendedSince", equalTo("2026-11-20T16:00"))
                .body("detail", containsString("Personne n'a suivi la prise en main."))
                .body("nextSteps[0].label", startsWith("Faire former vos utilisateurs"))
                .body("nextSteps[1].href", equalTo("/tickets"));
    }

    @Test
    void a_customer_without_remote_assistance_is_told_to_provide_the_means() {
        var user = staged.covered();
        suspend(user, "NO_REMOTE_ASSISTANCE").statusCode(201);

        Asked.support(user, NONE)
                .statusCode(409)
                .body("type", equalTo("/problems/support-suspended-no-remote-assistance"))
                .body("nextSteps[0].label", startsWith("Mettre en place les moyens d'assistance à distance"));
    }

    @Test
    void open_tickets_stay_readable_and_workable() {
        var user = staged.covered();
        var number = staged.registered(user).number();
        suspend(user, "UNTRAINED_USERS").statusCode(201);

        user.asks().get("/tickets/" + number).then().statusCode(200);
        user.asks()
                .body("{\"text\": \"Toujours bloqué.\"}")
                .post("/tickets/{number}/notes", number)
                .then()
                .statusCode(201);
        Person.staff(Role.SUPPORT_AGENT)
                .asks()
                .header("If-Match", "\"1\"")
                .post("/tickets/{number}/take-in-charge", number)
                .then()
                .statusCode(200);
    }

    @Test
    void no_support_ticket_is_reopened_until_support_is_resumed() {
        var user = staged.covered();
        var ticket = new AtDesk(staged.registered(user).number());
        ticket.done(user, "close", Map.of("reason", "Trouvé."));
        var suspension = address(suspend(user, "UNTRAINED_USERS"));

        for (var person : List.of(user, Person.staff(Role.SUPPORT_AGENT))) {
            ticket.asked(person, "reopen", AGAIN)
                    .statusCode(409)
                    .body("type", equalTo("/problems/support-suspended-untrained-users"))
                    .body("reason", equalTo("Personne n'a suivi la prise en main."));
        }
        ticket.seen(user).body("state", equalTo("CLOSED"));

        lift(suspension, "\"0\"").statusCode(200);
        ticket.done(user, "reopen", AGAIN).body("state", equalTo("REGISTERED"));
    }

    @Test
    void what_is_no_support_is_still_reopened() {
        var user = staged.covered();
        var ticket = new AtDesk(staged.customerService(user).number());
        ticket.done(user, "close", Map.of("reason", "Trouvé."));
        suspend(user, "UNTRAINED_USERS").statusCode(201);

        ticket.done(user, "reopen", AGAIN).body("state", equalTo("REGISTERED"));
    }

    @Test
    void what_is_no_support_is_still_asked() {
        var learner = staged.standing(Standing.CERTIFIED, Optional.empty());
        suspend(learner, "UNTRAINED_USERS").statusCode(201);

        Asked.question(learner, NONE).statusCode(201);
    }

    @Test
    void an_outage_still_opens_its_ticket() {
        var user = staged.covered();
        var customer = user.customer().orElseThrow();
        suspend(user, "UNTRAINED_USERS").statusCode(201);

        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS);
                var publisher = new EventPublisher(SuiteServers.kafka())) {
            publisher.publish(new OutageStarted(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "Production",
                    EnvironmentKind.PRODUCTION,
                    Given.PRODUCT,
                    customer,
                    clock.instant(),
                    clock.instant(),
                    "HTTP 503"));

            recorder.await(TicketRegistered.class, fact -> fact.customerId().equals(customer));
        }
    }

    @Test
    void is_lifted_with_a_reason_and_stays_on_record() {
        var user = staged.covered();
        var address = address(suspend(user, "UNTRAINED_USERS"));

        lift(address, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("liftReason", equalTo("Formation suivie."))
                .body("liftedBy", equalTo(manager.id().toString()));
        Asked.support(user, NONE).statusCode(201);

        suspend(user, "NO_REMOTE_ASSISTANCE").statusCode(201);
        user.asks()
                .get(
                        "/customers/{customer}/support-suspensions",
                        user.customer().orElseThrow())
                .then()
                .statusCode(200)
                .body("items.kind", contains("NO_REMOTE_ASSISTANCE", "UNTRAINED_USERS"))
                .body("items[0].reason", equalTo("Personne n'a suivi la prise en main."))
                .body("items[0].liftedAt", nullValue())
                .body("items[1].liftedAt", equalTo("2026-11-20T15:00:00Z"));
        assertThat(Audited.actions("customer/" + user.customer().orElseThrow()))
                .containsExactly("suspend-support", "resume-support", "suspend-support");
    }

    @Test
    void is_lifted_on_the_version_that_was_read_and_once() {
        var address = address(suspend(staged.covered(), "UNTRAINED_USERS"));

        manager.asks()
                .body("{\"reason\": \"Formation suivie.\"}")
                .post(address + "/lift")
                .then()
                .statusCode(428);
        lift(address, "\"7\"").statusCode(412);
        lift(address, "\"0\"").statusCode(200);
        lift(address, "\"1\"").statusCode(409).body("type", equalTo("/problems/suspension-already-lifted"));
    }

    @Test
    void is_one_at_a_time() {
        var user = staged.covered();
        var address = address(suspend(user, "UNTRAINED_USERS"));

        suspend(user, "NO_REMOTE_ASSISTANCE")
                .statusCode(409)
                .body("type", equalTo("/problems/support-already-suspended"))
                .body("nextSteps[0].href", equalTo(address));
    }

    @Rule("R11.2")
    @Test
    void is_nothing_that_another_customer_may_know() {
        var address = address(suspend(staged.covered(), "UNTRAINED_USERS"));
        var stranger = staged.covered();

        stranger.asks().get(address).then().statusCode(404);
        stranger.asks()
                .get(address.substring(0, address.lastIndexOf('/')))
                .then()
                .statusCode(404);
    }

    @Test
    void of_an_unknown_customer_is_not_found() {
        suspend(Person.of(UUID.randomUUID(), Role.CUSTOMER_USER), "UNTRAINED_USERS")
                .statusCode(404);
    }

    @Test
    void the_same_idempotency_key_suspends_once() {
        var user = staged.covered();
        var key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            manager.asks()
                    .header("Idempotency-Key", key)
                    .body("{\"kind\": \"UNTRAINED_USERS\", \"reason\": \"Aucune formation.\"}")
                    .post(
                            "/customers/{customer}/support-suspensions",
                            user.customer().orElseThrow())
                    .then()
                    .statusCode(201);
        }
    }

    private ValidatableResponse suspend(Person user, String kind) {
        return manager.asks()
                .body(Map.of("kind", kind, "reason", "Personne n'a suivi la prise en main."))
                .post(
                        "/customers/{customer}/support-suspensions",
                        user.customer().orElseThrow())
                .then();
    }

    /** The path of the new suspension. */
    private static String address(ValidatableResponse suspended) {
        var location = suspended.statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/customers/"));
    }

    private ValidatableResponse lift(String address, String version) {
        return manager.asks()
                .header("If-Match", version)
                .body("{\"reason\": \"Formation suivie.\"}")
                .post(address + "/lift")
                .then();
    }
}

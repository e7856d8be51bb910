package com.cegidlife.ticket.assistance;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.paris;
import static com.cegidlife.ticket.Purchased.confirmed;
import static com.cegidlife.ticket.Purchased.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.PaidService;
import com.cegidlife.events.PurchaseExpired;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.events.Standing;
import com.cegidlife.events.TicketCancelled;
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
import com.cegidlife.ticket.Given;
import com.cegidlife.ticket.Handled;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Purchased;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("R15.16")
@QuarkusTest
@OnRealServers(database = "ticket")
class UsageAssistanceTest {

    private static final Map<String, Boolean> BUYING = Map.of("buyAssistance", true);

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    private EventPublisher publisher;
    private EventRecorder tickets;
    private Purchased purchases;
    private Person user;

    @BeforeEach
    void listen() {
        clock.set(paris("2026-11-20T16:00"));
        publisher = new EventPublisher(SuiteServers.kafka());
        tickets = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS);
        purchases = new Purchased();
        user = staged.standing(Standing.LAPSED, Optional.empty());
    }

    @AfterEach
    void stopListening() {
        publisher.close();
        tickets.close();
        purchases.close();
        clock.reset();
    }

    @Rule({"R14.3", "R15.14"})
    @Test
    void a_question_that_is_bought_gets_its_number_and_its_user_is_told_what_happens_next() {
        String number = Asked.question(user, BUYING)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("number", matchesPattern("D-2026-\\d{6,}"))
                .body("state", equalTo("AWAITING_PURCHASE"))
                .body("takeInChargeDue", nullValue())
                .body("purchase.expiresAt", equalTo("2026-12-04T15:00:00Z"))
                .body(
                        "notice",
                        allOf(containsString("administrateur CegidLife"), containsString("4 décembre 2026, 16:00")))
                .extract()
                .path("number");

        var request = purchases.awaitRequest(number);
        assertThat(request.service()).isEqualTo(PaidService.USAGE_ASSISTANCE);
        assertThat(request.requestedBy()).isEqualTo(user.id());
        assertThat(request.product()).isEqualTo(PRODUCT);
        assertThat(request.quote()).isEmpty();
        assertThat(request.expiresAt()).isEqualTo(paris("2026-12-04T16:00"));
    }

    @Test
    void nobody_works_on_it_before_the_purchase_is_confirmed() {
        var request = bought();

        agent.asks()
                .header("If-Match", "\"0\"")
                .post("/tickets/{number}/take-in-charge", request.number())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/purchase-not-confirmed"))
                .body("rule", equalTo("R15.16"))
                .body("nextSteps[0].label", containsString("administrateur CegidLife"));
        agent.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("agentId", agent.id()))
                .post("/tickets/{number}/assign", request.number())
                .then()
                .statusCode(409);
        tickets.catchUp();
        assertThat(registrations(request.number())).isZero();
    }

    @Rule("R15.14")
    @Test
    void the_confirmation_opens_it_once_however_often_it_is_told() {
        var request = bought();
        clock.advance(Duration.ofDays(1));
        var confirmation = publisher.publish(confirmed(request, clock.instant()));
        publisher.publish(confirmation);
        Handled.await(publisher.publish(confirmed(request, clock.instant())));

        read(request)
                .body("state", equalTo("REGISTERED"))
                .body("registeredAt", equalTo("2026-11-21T15:00:00Z"))
                .body("takeInChargeDue", nullValue())
                .body("purchase.id", equalTo(request.purchaseId().toString()));
        notes(request).body("items.text", everyItem(containsString("A-2026-000007")));
        var told = tickets.await(TicketRegistered.class, fact -> fact.number().equals(request.number()))
                .event();
        assertThat(told.registeredAt()).isEqualTo(paris("2026-11-21T16:00"));
        assertThat(told.takeInChargeDue()).isEmpty();
        tickets.catchUp();
        assertThat(registrations(request.number())).isOne();
    }

    @Test
    void an_open_question_is_taken_in_charge_as_any_other() {
        var request = bought();
        Handled.await(publisher.publish(confirmed(request, clock.instant())));
        String etag = agent.asks().get("/tickets/" + request.number()).getHeader("ETag");

        agent.asks()
                .header("If-Match", etag)
                .post("/tickets/{number}/take-in-charge", request.number())
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEN_IN_CHARGE"));
    }

    @Test
    void the_rejection_cancels_it_with_the_reason() {
        var request = bought();
        var rejection = publisher.publish(rejected(request, clock.instant()));
        Handled.await(rejection);
        publisher.publish(rejection);
        Handled.await(publisher.publish(rejected(request, clock.instant())));

        read(request)
                .body("state", equalTo("CANCELLED"))
                .body("cancellation.code", equalTo("no-contract-in-force"))
                .body("cancellation.fr", equalTo("Votre société n'a pas de contrat en vigueur."));
        notes(request)
                .body("items.size()", equalTo(1))
                .body("items[0].text", containsString("Votre société n'a pas de contrat en vigueur."));
        var told = tickets.await(TicketCancelled.class, fact -> fact.number().equals(request.number()))
                .event();
        assertThat(told.reason().code()).isEqualTo("no-contract-in-force");
        tickets.catchUp();
        assertThat(registrations(request.number())).isZero();
    }

    @Test
    void a_cancelled_question_is_over_for_good() {
        var request = bought();
        Handled.await(publisher.publish(rejected(request, clock.instant())));
        String etag = agent.asks().get("/tickets/" + request.number()).getHeader("ETag");

        user.asks()
                .header("If-Match", etag)
                .body("{\"reason\": \"J'insiste.\"}")
                .post("/tickets/{number}/reopen", request.number())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-cancelled"))
                .body("nextSteps[0].label", equalTo("Poser la question de nouveau"));
    }

    @Test
    void without_confirmation_in_time_it_is_cancelled_and_billing_is_told() {
        var request = bought();

        expire(request);

        read(request).body("cancellation.code", equalTo("purchase-expired"));
        notes(request).body("items[0].text", containsString("pas été confirmé à temps"));
        var told = purchases
                .recorder()
                .await(PurchaseExpired.class, fact -> fact.purchaseId().equals(request.purchaseId()))
                .event();
        assertThat(told.ticketId()).isEqualTo(request.ticketId());
    }

    @Test
    void a_confirmation_in_time_that_becomes_known_after_the_expiry_still_opens_it() {
        var request = bought();
        expire(request);

        Handled.await(publisher.publish(confirmed(request, request.expiresAt())));

        read(request).body("state", equalTo("REGISTERED")).body("cancellation", nullValue());
        tickets.await(TicketRegistered.class, fact -> fact.number().equals(request.number()));
    }

    @Test
    void a_confirmation_after_the_expiry_never_opens_it_and_is_parked() {
        var request = bought();
        expire(request);

        publisher.publish(confirmed(request, request.expiresAt().plusMillis(1)));

        assertThat(purchases.awaitParked(request)).contains("purchase-confirmed-too-late");
        read(request).body("state", equalTo("CANCELLED"));
    }

    @Test
    void a_rejection_after_the_confirmation_changes_nothing_and_is_parked() {
        var request = bought();
        publisher.publish(confirmed(request, clock.instant()));

        publisher.publish(rejected(request, clock.instant()));

        assertThat(purchases.awaitParked(request)).contains("purchase-already-decided");
        read(request).body("state", equalTo("REGISTERED"));
    }

    @Test
    void a_confirmation_after_the_rejection_changes_nothing_and_is_parked() {
        var request = bought();
        publisher.publish(rejected(request, clock.instant()));

        publisher.publish(confirmed(request, clock.instant()));

        assertThat(purchases.awaitParked(request)).contains("purchase-already-decided");
        read(request).body("state", equalTo("CANCELLED"));
    }

    @Test
    void a_rejection_after_the_expiry_leaves_the_first_reason() {
        var request = bought();
        expire(request);

        Handled.await(publisher.publish(rejected(request, clock.instant())));

        read(request).body("cancellation.code", equalTo("purchase-expired"));
        notes(request).body("items.size()", equalTo(1));
    }

    @Test
    void an_answer_about_a_purchase_that_nobody_asked_for_is_parked_and_keeps_nothing_waiting() {
        var request = bought();
        var unknown = new PurchaseRequested(
                UUID.randomUUID(),
                request.ticketId(),
                request.number(),
                request.customerId(),
                request.requestedBy(),
                request.service(),
                request.product(),
                Optional.empty(),
                request.requestedAt(),
                request.expiresAt());

        publisher.publish(confirmed(unknown, clock.instant()));

        assertThat(purchases.awaitParked(unknown)).contains("purchase-unknown");
        Handled.await(publisher.publish(confirmed(request, clock.instant())));
        read(request).body("state", equalTo("REGISTERED"));
    }

    @Rule({"R15.9", "R15.15"})
    @Test
    void what_is_free_is_never_bought() {
        var learner = staged.standing(Standing.LEARNING, Optional.of(paris("2027-03-01T00:00")));

        String number = Asked.question(learner, BUYING)
                .statusCode(201)
                .body("state", equalTo("REGISTERED"))
                .body("purchase", nullValue())
                .body("notice", containsString("gratuite"))
                .extract()
                .path("number");

        tickets.await(TicketRegistered.class, fact -> fact.number().equals(number));
        assertThat(purchases.requestsOf(number)).isEmpty();
    }

    @Rule({"R15.8", "R15.16"})
    @Test
    void who_never_had_a_functional_role_may_buy_as_well() {
        Asked.question(staged.covered(), Map.of())
                .statusCode(409)
                .body("nextSteps[1].label", equalTo("Acheter une aide à l'utilisation"));

        Asked.question(staged.covered(), BUYING).statusCode(201).body("state", equalTo("AWAITING_PURCHASE"));
    }

    @Rule({"R15.10", "R15.11", "R15.16"})
    @Test
    void the_standing_that_learning_tells_decides_on_whether_a_question_is_free_or_bought() {
        var learner = staged.covered();
        publisher.publish(Given.standing(learner.id(), 1, Standing.LEARNING, Optional.of(paris("2026-11-21T00:00"))));
        Handled.await(publisher.publish(Given.standing(learner.id(), 2, Standing.LAPSED, Optional.empty())));
        clock.set(paris("2026-11-21T09:00"));

        Asked.question(learner, Map.of("buyAssistance", false))
                .statusCode(409)
                .body("type", equalTo("/problems/learning-phase-ended"))
                .body("rule", equalTo("R15.10"));
        Asked.question(learner, BUYING).statusCode(201).body("state", equalTo("AWAITING_PURCHASE"));

        Handled.await(publisher.publish(Given.standing(learner.id(), 3, Standing.CERTIFIED, Optional.empty())));
        Asked.question(learner, BUYING).statusCode(201).body("state", equalTo("REGISTERED"));
        Asked.question(learner, Map.of()).statusCode(201).body("notice", nullValue());
    }

    @Test
    void the_same_idempotency_key_buys_once_and_gets_the_same_answer() {
        var key = UUID.randomUUID().toString();
        var first = buy(key);

        assertThat(buy(key)).isEqualTo(first);
        var number = JsonPath.from(first).getString("number");
        purchases.awaitRequest(number);
        assertThat(purchases.requestsOf(number)).hasSize(1);
    }

    @Rule("R11.2")
    @Test
    void another_customer_knows_nothing_of_it() {
        var request = bought();

        staged.covered().asks().get("/tickets/" + request.number()).then().statusCode(404);
    }

    private PurchaseRequested bought() {
        String number = Asked.question(user, BUYING).statusCode(201).extract().path("number");
        return purchases.awaitRequest(number);
    }

    private String buy(String key) {
        return user.asks()
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "kind", "USAGE_QUESTION",
                        "product", PRODUCT,
                        "subject", "Lettrage",
                        "context", "Comment lettrer ?",
                        "buyAssistance", true))
                .post("/tickets")
                .then()
                .statusCode(201)
                .body("notice", not(nullValue()))
                .extract()
                .asString();
    }

    /** Lets the time for the confirmation pass. */
    private void expire(PurchaseRequested request) {
        clock.set(request.expiresAt());
        Awaitility.await("the expiry of " + request.number())
                .until(() -> read(request).extract().path("state").equals("CANCELLED"));
    }

    private ValidatableResponse read(PurchaseRequested request) {
        return user.asks().get("/tickets/" + request.number()).then().statusCode(200);
    }

    private ValidatableResponse notes(PurchaseRequested request) {
        return user.asks().get("/tickets/{number}/notes", request.number()).then();
    }

    private long registrations(String number) {
        return tickets.events(TicketRegistered.class).stream()
                .filter(registered -> registered.event().number().equals(number))
                .count();
    }
}

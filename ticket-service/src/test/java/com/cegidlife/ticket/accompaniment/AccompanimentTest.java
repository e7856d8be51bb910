package com.cegidlife.ticket.accompaniment;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.paris;
import static com.cegidlife.ticket.Purchased.confirmed;
import static com.cegidlife.ticket.Purchased.rejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.Currency;
import com.cegidlife.events.PaidService;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Audited;
import com.cegidlife.ticket.Handled;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Purchased;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("R15.15")
@QuarkusTest
@OnRealServers(database = "ticket")
class AccompanimentTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private EventPublisher publisher;
    private Purchased purchases;
    private AccompanimentFlow flow;

    @BeforeEach
    void listen() {
        clock.set(paris("2026-11-20T16:00"));
        publisher = new EventPublisher(SuiteServers.kafka());
        purchases = new Purchased();
        flow = new AccompanimentFlow(staged.question());
    }

    @AfterEach
    void stopListening() {
        publisher.close();
        purchases.close();
        clock.reset();
    }

    @Test
    void a_question_in_charge_is_quoted_and_nothing_is_billed_before_the_customer_accepts() {
        flow.quoted();

        flow.read()
                .header("ETag", "\"0\"")
                .body("state", equalTo("QUOTED"))
                .body("quote.amountCents", equalTo(42_000))
                .body("quote.currency", equalTo("EUR"))
                .body("quote.minutes", equalTo(180))
                .body("quote.validUntil", equalTo("2026-12-11"));
        flow.admin
                .asks()
                .get("/tickets/{number}/notes", flow.number)
                .then()
                .body(
                        "items[0].text",
                        allOf(
                                containsString("420,00 € hors taxes"),
                                containsString("420.00 € without tax"),
                                containsString("11 décembre 2026")));
        assertThat(purchases.requestsOf(flow.number)).isEmpty();
    }

    @Test
    void the_acceptance_of_an_administrator_asks_billing_for_what_was_quoted() {
        flow.accepted();

        var request = purchases.awaitRequest(flow.number);
        assertThat(request.service()).isEqualTo(PaidService.ACCOMPANIMENT);
        assertThat(request.product()).isEqualTo(PRODUCT);
        assertThat(request.requestedBy()).isEqualTo(flow.admin.id());
        assertThat(request.expiresAt()).isEqualTo(paris("2026-12-04T16:00"));
        assertThat(request.quote())
                .contains(new PurchaseRequested.Quote(
                        42_000, Currency.EUR, "Reprise du lettrage de l'exercice 2025", 180));
        flow.schedule("2026-12-01T09:00:00Z")
                .statusCode(409)
                .body("type", equalTo("/problems/accompaniment-not-confirmed"))
                .body("rule", equalTo("R15.15"))
                .body("nextSteps[0].href", equalTo(flow.address()));
    }

    @Test
    void a_user_who_is_no_administrator_binds_nobody() {
        flow.quoted();
        var user = Person.of(flow.admin.customer().orElseThrow(), Role.CUSTOMER_USER);

        user.asks()
                .header("If-Match", "\"0\"")
                .post(flow.address() + "/accept")
                .then()
                .statusCode(403);
        user.asks().get(flow.address()).then().statusCode(200);
    }

    @Rule("R12.1")
    @Test
    void once_bought_it_is_scheduled_held_and_closed() {
        flow.accepted();
        confirm();
        flow.read().body("state", equalTo("CONFIRMED")).body("orderNumber", equalTo("A-2026-000007"));

        flow.schedule("2026-12-01T09:00:00Z").statusCode(200).body("state", equalTo("SCHEDULED"));
        flow.schedule("2026-12-02T09:00:00Z").statusCode(200).body("startsAt", equalTo("2026-12-02T09:00:00Z"));
        flow.hold()
                .statusCode(409)
                .body("type", equalTo("/problems/accompaniment-not-begun"))
                .body("startsAt", equalTo("2026-12-02T10:00"));
        flow.close().statusCode(409).body("type", equalTo("/problems/accompaniment-not-held"));

        clock.set(paris("2026-12-02T12:45"));
        flow.hold().statusCode(200).body("state", equalTo("HELD"));
        flow.close().statusCode(200).body("state", equalTo("CLOSED"));

        assertThat(Audited.actions("accompaniment/" + flow.id()))
                .containsExactly(
                        "offer-accompaniment",
                        "accept-quote",
                        "schedule-accompaniment",
                        "schedule-accompaniment",
                        "hold-accompaniment",
                        "close-accompaniment");
    }

    @Test
    void the_confirmation_counts_once_and_a_rejection_afterwards_changes_nothing() {
        flow.accepted();
        var request = purchases.awaitRequest(flow.number);
        var confirmation = publisher.publish(confirmed(request, clock.instant()));
        Handled.await(confirmation);
        flow.schedule("2026-12-01T09:00:00Z").statusCode(200);

        publisher.publish(confirmation);
        Handled.await(publisher.publish(confirmed(request, clock.instant())));
        publisher.publish(rejected(request, clock.instant()));

        assertThat(purchases.awaitParked(request)).contains("purchase-already-decided");
        flow.read().body("state", equalTo("SCHEDULED"));
    }

    @Test
    void a_rejected_purchase_ends_it_with_the_reason() {
        flow.accepted();
        var request = purchases.awaitRequest(flow.number);

        Handled.await(publisher.publish(rejected(request, clock.instant())));

        flow.read()
                .body("state", equalTo("NOT_BOUGHT"))
                .body("endedBecause", containsString("Votre société n'a pas de contrat en vigueur."));
    }

    @Test
    void an_unconfirmed_purchase_ends_it_unless_it_was_confirmed_in_time_after_all() {
        flow.accepted();
        var request = purchases.awaitRequest(flow.number);
        clock.set(request.expiresAt());
        awaitState("NOT_BOUGHT");

        Handled.await(publisher.publish(confirmed(request, request.expiresAt())));

        flow.read().body("state", equalTo("CONFIRMED")).body("endedBecause", nullValue());
    }

    @Test
    void a_refused_quote_is_over_and_another_one_may_be_offered() {
        flow.quoted();
        flow.offer(AccompanimentFlow.QUOTE)
                .statusCode(409)
                .body("type", equalTo("/problems/accompaniment-under-way"))
                .body("nextSteps[0].href", equalTo(flow.address()));

        flow.refuse().statusCode(200).body("state", equalTo("REFUSED"));

        flow.accept().statusCode(409).body("type", equalTo("/problems/quote-answered"));
        flow.offer(AccompanimentFlow.QUOTE).statusCode(201);
        flow.admin
                .asks()
                .get("/tickets/{number}/accompaniments", flow.number)
                .then()
                .body("items.state", contains("QUOTED", "REFUSED"))
                .body("items[1].endedBecause", equalTo("Nous formerons un utilisateur."));
        assertThat(purchases.requestsOf(flow.number)).isEmpty();
    }

    @Test
    void a_withdrawn_quote_is_accepted_no_more() {
        flow.quoted();
        flow.withdraw().statusCode(200).body("state", equalTo("WITHDRAWN"));

        flow.accept().statusCode(409).body("type", equalTo("/problems/quote-answered"));
    }

    @Test
    void a_quote_is_accepted_until_the_end_of_its_last_day() {
        flow.quoted();
        clock.set(paris("2026-12-12T00:00").minusMillis(1));

        flow.accept().statusCode(200);
    }

    @Test
    void a_quote_that_nobody_answers_expires() {
        flow.quoted();
        clock.set(paris("2026-12-12T00:00"));

        flow.accept()
                .statusCode(409)
                .body("type", equalTo("/problems/quote-expired"))
                .body("validUntil", equalTo("2026-12-11"));
        awaitState("EXPIRED");
        flow.accept().statusCode(409).body("type", equalTo("/problems/quote-expired"));
        flow.admin
                .asks()
                .get("/tickets/{number}/notes", flow.number)
                .then()
                .body("items.text", hasItem(containsString("a expiré sans réponse")));
    }

    @Test
    void only_a_usage_question_in_charge_is_quoted() {
        flow.offer(AccompanimentFlow.QUOTE).statusCode(409).body("type", equalTo("/problems/ticket-not-in-charge"));

        var support = new AccompanimentFlow(staged.registered(staged.covered())).takenInCharge();
        support.offer(AccompanimentFlow.QUOTE).statusCode(409).body("type", equalTo("/problems/not-a-usage-question"));
    }

    @Test
    void a_quote_of_the_past_or_of_nothing_is_refused_field_by_field() {
        flow.takenInCharge();
        var quote = new HashMap<>(AccompanimentFlow.QUOTE);
        quote.put("validUntil", "2026-11-19");
        flow.offer(quote).statusCode(400).body("violations.pointer", contains("/validUntil"));

        quote.put("amountCents", 0);
        flow.offer(quote).statusCode(400).body("violations.pointer", contains("/amountCents"));
    }

    @Test
    void a_date_in_the_past_is_refused() {
        flow.accepted();
        confirm();

        flow.schedule("2026-11-20T14:59:59Z").statusCode(400).body("violations.pointer", contains("/startsAt"));
    }

    @Test
    void the_quote_of_a_question_that_is_over_is_accepted_no_more() {
        flow.quoted();
        var etag = flow.admin.asks().get("/tickets/" + flow.number).getHeader("ETag");
        flow.admin
                .asks()
                .header("If-Match", etag)
                .body("{\"reason\": \"Trouvé.\"}")
                .post("/tickets/{number}/close", flow.number)
                .then()
                .statusCode(200);

        flow.accept().statusCode(409).body("type", equalTo("/problems/ticket-over"));
        assertThat(purchases.requestsOf(flow.number)).isEmpty();
    }

    @Test
    void the_version_that_was_read_must_be_stated() {
        flow.quoted();

        flow.admin.asks().post(flow.address() + "/accept").then().statusCode(428);
        flow.admin
                .asks()
                .header("If-Match", "\"7\"")
                .post(flow.address() + "/accept")
                .then()
                .statusCode(412);
    }

    @Test
    void a_repeated_acceptance_with_the_same_key_buys_once() {
        flow.quoted();
        for (int attempt = 0; attempt < 2; attempt++) {
            flow.admin
                    .asks()
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", flow.address())
                    .post(flow.address() + "/accept")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
        }

        purchases.awaitRequest(flow.number);
        assertThat(purchases.requestsOf(flow.number)).hasSize(1);
    }

    @Rule("R11.2")
    @Test
    void another_customer_finds_nothing() {
        flow.quoted();
        var stranger = Person.of(staged.covered().customer().orElseThrow(), Role.CUSTOMER_ADMIN);

        stranger.asks().get(flow.address()).then().statusCode(404);
        stranger.asks()
                .get("/tickets/{number}/accompaniments", flow.number)
                .then()
                .statusCode(404);
        stranger.asks()
                .header("If-Match", "\"0\"")
                .post(flow.address() + "/accept")
                .then()
                .statusCode(404);
        stranger.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Non."))
                .post(flow.address() + "/refuse")
                .then()
                .statusCode(404);
        var own = new AccompanimentFlow(staged.question()).quoted();
        own.admin
                .asks()
                .get(own.address().replace(own.number, flow.number))
                .then()
                .statusCode(404);
    }

    private void confirm() {
        var request = purchases.awaitRequest(flow.number);
        Handled.await(publisher.publish(confirmed(request, clock.instant())));
    }

    private void awaitState(String state) {
        Awaitility.await(flow.number + " " + state)
                .until(() -> flow.read().extract().path("state").equals(state));
    }
}

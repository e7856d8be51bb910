package com.cegidlife.billing.purchase;

import static com.cegidlife.billing.BillingClient.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Handled;
import com.cegidlife.billing.Requested;
import com.cegidlife.events.Currency;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.PurchaseConfirmed;
import com.cegidlife.events.PurchaseExpired;
import com.cegidlife.events.PurchaseRejected;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.events.PurchaseRequested.Quote;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.Headers;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.RecordRecorder;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class PurchaseRequestsTest {

    private static final String TOPIC = Topic.TICKET_PURCHASES.topicName();
    private static final String PARKING_LOT = Topic.TICKET_PURCHASES.deadLetterTopic("billing-service");

    @Inject
    MutableClock clock;

    @Inject
    Billables billables;

    private EventPublisher tickets;
    private EventRecorder answers;
    private BillingClient client;

    @BeforeEach
    void aCustomerWithAContractInForce() {
        tickets = new EventPublisher(SuiteServers.kafka());
        answers = EventRecorder.fromNow(SuiteServers.kafka(), Topic.BILLING_PURCHASES);
        client = BillingClient.registered();
        client.contractInForce(Map.of());
    }

    @AfterEach
    void close() {
        clock.reset();
        answers.close();
        tickets.close();
    }

    @Test
    @Rule("R15.16")
    void usageAssistanceBecomesAnOrderThatWaitsForTheCustomer() {
        var requested = Requested.usageAssistance(client.customerId);

        handled(requested);

        client.purchase()
                .header("ETag", "\"1\"")
                .body("id", equalTo(requested.purchaseId().toString()))
                .body("orderNumber", matchesPattern("A-\\d{4}-\\d{6}"))
                .body("state", equalTo("PENDING"))
                .body("ticketNumber", equalTo("D-2026-000051"))
                .body("service", equalTo("USAGE_ASSISTANCE"))
                .body("quote", nullValue())
                .body("decidedAt", nullValue());
        assertThat(billables.findByIdOptional(requested.purchaseId())).isEmpty();
        assertNothingTold(requested);
    }

    @Test
    @Rule("R15.15")
    void anAccompanimentThatTheCustomerHasAcceptedIsConfirmedAtOnceAndKeptToBeBilled() {
        var requested = Requested.accompaniment(client.customerId);

        handled(requested);

        var confirmed = answers.await(PurchaseConfirmed.class, fact -> of(requested, fact.purchaseId()));
        client.purchase()
                .body("state", equalTo("CONFIRMED"))
                .body("orderNumber", equalTo(confirmed.event().orderNumber()))
                .body("quote.amountCents", equalTo(42_000))
                .body("decidedAt", notNullValue())
                .body("decidedBy", nullValue());
        var billable = billables.findById(requested.purchaseId());
        assertThat(billable.customerId()).isEqualTo(client.customerId);
        assertThat(billable.amountCents()).contains(42_000L);
    }

    @Test
    @Rule("R15.15")
    void anAccompanimentThatWasNeverQuotedIsRejected() {
        assertRejected(Requested.accompanimentWithoutQuote(client.customerId), "quote-missing");
    }

    @Test
    void anUnknownCustomerBuysNothing() {
        assertRejected(Requested.accompaniment(UUID.randomUUID()), "customer-unknown");
    }

    @Test
    void aCustomerWithoutAContractInForceBuysNothing() {
        client = BillingClient.registered();
        client.draft();

        assertRejected(Requested.usageAssistance(client.customerId), "no-contract-in-force");
        client.purchase()
                .body("state", equalTo("REJECTED"))
                .body("rejection.code", equalTo("no-contract-in-force"))
                .body("rejection.fr", notNullValue());
    }

    @Test
    void theSameRequestTwiceIsOneOrder() {
        var requested = Requested.accompaniment(client.customerId);
        var first = tickets.publish(requested);
        tickets.publish(first);
        handled(requested);

        answers.catchUp();
        assertThat(answers.events(PurchaseConfirmed.class))
                .filteredOn(fact -> of(requested, fact.event().purchaseId()))
                .hasSize(1);
        client.admin().get("/purchases").then().body("items.size()", equalTo(1));
    }

    @Test
    @Rule("R15.16")
    void aRequestThatArrivesAfterItsTimeHasExpired() {
        var requested = Requested.accompaniment(client.customerId);
        clock.advance(Requested.TIME_TO_CONFIRM.plus(Duration.ofSeconds(1)));

        handled(requested);

        client.purchase().body("state", equalTo("EXPIRED"));
        assertNothingTold(requested);
    }

    @Test
    void anExpiryThatArrivesBeforeItsRequestIsRemembered() {
        var requested = Requested.accompaniment(client.customerId);
        var expiry = Requested.expiryOf(requested);
        tickets.publish(tickets.publish(expiry));
        tickets.publish(expiry);

        handled(requested);

        client.purchase().body("state", equalTo("EXPIRED"));
        assertNothingTold(requested);
    }

    @Test
    void theSamplesOfTicketServiceAreUnderstood() {
        var requested = GoldenSample.of(PurchaseRequested.class).envelope().event();
        clock.set(requested.requestedAt());

        assertRejected(requested, "customer-unknown");
        Handled.await(tickets.publish(
                GoldenSample.of(PurchaseExpired.class).envelope().event()));
    }

    @Test
    void whatCannotBeReadIsParkedWhileTheNextRequestsGoOn() {
        var key = UUID.randomUUID().toString();
        try (var parked = RecordRecorder.fromNow(SuiteServers.kafka(), PARKING_LOT)) {
            tickets.publish(TOPIC, key, Map.of("ce_type", "no.such.type"), new byte[] {'{'});
            handled(Requested.usageAssistance(client.customerId));

            var letter = parked.await(record -> key.equals(record.key()));
            assertThat(Headers.of(letter).get("dead-letter-reason")).contains("MalformedEvent");
        }
    }

    @Test
    void anAmountThatIsNoPriceIsParkedAndShownToOperators() {
        var request = Requested.accompaniment(client.customerId);
        var free = new PurchaseRequested(
                request.purchaseId(),
                request.ticketId(),
                request.number(),
                request.customerId(),
                request.requestedBy(),
                request.service(),
                request.product(),
                Optional.of(new Quote(0, Currency.EUR, "Rien", 30)),
                request.requestedAt(),
                request.expiresAt());
        try (var parked = RecordRecorder.fromNow(SuiteServers.kafka(), PARKING_LOT)) {
            tickets.publish(free);
            parked.await(record -> free.key().equals(record.key()));
        }
        as(Tokens.of(UUID.randomUUID()).roles("operator"))
                .get("/dead-letters")
                .then()
                .body(
                        "find { it.topic == '" + PARKING_LOT + "' }.letters.find { it.key == '" + free.key() + "' }",
                        notNullValue());
    }

    private void assertRejected(PurchaseRequested requested, String code) {
        handled(requested);

        var rejected = answers.await(PurchaseRejected.class, fact -> of(requested, fact.purchaseId()));
        assertThat(rejected.event().customerId()).isEqualTo(requested.customerId());
        assertThat(rejected.event().reason().code()).isEqualTo(code);
        assertThat(billables.findByIdOptional(requested.purchaseId())).isEmpty();
    }

    private void assertNothingTold(PurchaseRequested requested) {
        clock.reset();
        handled(Requested.accompaniment(client.customerId));
        answers.await(PurchaseConfirmed.class, fact -> fact.customerId().equals(client.customerId));
        answers.catchUp();
        assertThat(answers.events(PurchaseConfirmed.class))
                .noneMatch(fact -> of(requested, fact.event().purchaseId()));
        assertThat(answers.events(PurchaseRejected.class))
                .noneMatch(fact -> of(requested, fact.event().purchaseId()));
    }

    private Envelope<PurchaseRequested> handled(PurchaseRequested requested) {
        var envelope = tickets.publish(requested);
        Handled.await(envelope);
        return envelope;
    }

    private static boolean of(PurchaseRequested requested, UUID purchaseId) {
        return requested.purchaseId().equals(purchaseId);
    }
}

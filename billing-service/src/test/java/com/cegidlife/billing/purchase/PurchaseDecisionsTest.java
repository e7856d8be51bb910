package com.cegidlife.billing.purchase;

import static com.cegidlife.billing.BillingClient.as;
import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Handled;
import com.cegidlife.billing.Requested;
import com.cegidlife.events.PaidService;
import com.cegidlife.events.PurchaseConfirmed;
import com.cegidlife.events.PurchaseRejected;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class PurchaseDecisionsTest {

    private static final Map<String, String> WRITTEN_ORDER = Map.of("reason", "Bon de commande BC-118");

    @Inject
    MutableClock clock;

    @Inject
    Billables billables;

    private EventPublisher tickets;
    private EventRecorder answers;
    private BillingClient client;
    private PurchaseRequested requested;
    private String number;

    @BeforeEach
    void aPurchaseThatWaits() {
        tickets = new EventPublisher(SuiteServers.kafka());
        answers = EventRecorder.fromNow(SuiteServers.kafka(), Topic.BILLING_PURCHASES);
        client = BillingClient.registered();
        client.contractInForce(Map.of());
        requested = Requested.usageAssistance(client.customerId);
        Handled.await(tickets.publish(requested));
        number = client.purchase().extract().path("orderNumber");
    }

    @AfterEach
    void close() {
        clock.reset();
        answers.close();
        tickets.close();
    }

    @Test
    @Rule("R15.16")
    void anAdministratorConfirmsAndTheTicketMayGoOn() {
        confirm(client.admin(), 1, Map.of())
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("CONFIRMED"));

        var confirmed = answers.await(PurchaseConfirmed.class, fact -> ofThis(fact.purchaseId()))
                .event();
        assertThat(confirmed.customerId()).isEqualTo(client.customerId);
        assertThat(confirmed.orderNumber()).isEqualTo(number);
        assertThat(confirmed.confirmedAt()).isBeforeOrEqualTo(requested.expiresAt());
        assertThat(billables.findById(requested.purchaseId()).service()).isEqualTo(PaidService.USAGE_ASSISTANCE);
    }

    @Test
    void salesConfirmOnTheCustomersWrittenOrderOnly() {
        confirm(sales(), 1, Map.of()).statusCode(400).body("violations.pointer", contains("/reason"));

        confirm(sales(), 1, WRITTEN_ORDER).statusCode(200);

        as(Tokens.of(UUID.randomUUID()).roles("billing-manager"))
                .queryParam("subject", "purchase/" + number)
                .get("/audit")
                .then()
                .body("items.action", contains("confirm-purchase"))
                .body("items[0].reason", equalTo("Bon de commande BC-118"))
                .body("items[0].before", equalTo("PENDING"))
                .body("items[0].after", equalTo("CONFIRMED"));
    }

    @Test
    void anAdministratorDeclinesAndTheTicketIsToldWhy() {
        reject(client.admin(), 1, Map.of("reason", "nous nous débrouillons"))
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("rejection.code", equalTo("declined-by-customer"));

        var reason = rejected().reason();
        assertThat(reason.code()).isEqualTo("declined-by-customer");
        assertThat(reason.french()).contains("nous nous débrouillons");
        assertThat(billables.findByIdOptional(requested.purchaseId())).isEmpty();
    }

    @Test
    void salesRejectWithAReason() {
        reject(sales(), 1, Map.of("reason", " ")).statusCode(400).body("violations.pointer", contains("/reason"));

        reject(sales(), 1, Map.of("reason", "impayés")).statusCode(200);

        assertThat(rejected().reason().code()).isEqualTo("rejected-by-publisher");
        assertThat(rejected().reason().english()).endsWith("impayés");
    }

    @Test
    void whatWasDecidedIsFinal() {
        confirm(client.admin(), 1, Map.of()).statusCode(200);

        reject(client.admin(), 2, Map.of())
                .statusCode(409)
                .body("type", endsWith("/problems/purchase-already-confirmed"));
    }

    @Test
    void aDecisionStatesTheVersionItDecidesOn() {
        client.admin().body(Map.of()).post(path("confirm")).then().statusCode(428);
        confirm(client.admin(), 7, Map.of()).statusCode(412);
    }

    @Test
    @Rule("R15.16")
    void afterItsTimeAPurchaseIsConfirmedNoMore() {
        clock.advance(Requested.TIME_TO_CONFIRM.plus(Duration.ofMinutes(1)));

        client.purchase().body("state", equalTo("EXPIRED"));
        assertExpired(confirm(client.admin(), 1, Map.of()));
    }

    @Test
    @Rule("R15.16")
    void afterTheExpiryWasToldAPurchaseIsConfirmedNoMore() {
        var expiry = tickets.publish(Requested.expiryOf(requested));
        Handled.await(expiry);

        client.purchase().body("state", equalTo("EXPIRED"));
        assertExpired(confirm(client.admin(), 1, Map.of()));
        assertExpired(confirm(sales(), 2, WRITTEN_ORDER));
    }

    @Test
    @Rule("R15.16")
    void aConfirmationInTimeCountsEvenWhenTheExpiryArrivesAfterwards() {
        confirm(client.admin(), 1, Map.of()).statusCode(200);

        var expiry = tickets.publish(Requested.expiryOf(requested));
        tickets.publish(expiry);
        Handled.await(tickets.publish(Requested.expiryOf(requested)));

        client.purchase().header("ETag", "\"2\"").body("state", equalTo("CONFIRMED"));
    }

    @Test
    void ofADecisionAndItsOppositeAtOnceOneWins() {
        var statuses = atOnce(
                () -> confirm(client.admin(), 1, Map.of()).extract().response(),
                () -> reject(client.admin(), 1, Map.of()).extract().response());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void theSameKeyConfirmsOnceAndIsToldOnce() {
        var asking = client.admin()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of());
        asking.post(path("confirm")).then().statusCode(200);
        asking.post(path("confirm")).then().statusCode(200).header("ETag", "\"2\"");

        answers.await(PurchaseConfirmed.class, fact -> ofThis(fact.purchaseId()));
        answers.catchUp();
        assertThat(answers.events(PurchaseConfirmed.class))
                .filteredOn(fact -> ofThis(fact.event().purchaseId()))
                .hasSize(1);
    }

    @Test
    @Rule("R11.2")
    void administratorsSeeAndDecideOnTheirOwnPurchasesOnly() {
        var stranger = BillingClient.registered();

        client.admin().get("/purchases").then().body("items.orderNumber", contains(number));
        client.user().get("/purchases").then().statusCode(403);
        stranger.admin()
                .queryParam("customerId", client.customerId)
                .get("/purchases")
                .then()
                .body("items", empty());
        stranger.admin().get("/purchases/" + number).then().statusCode(404);
        confirm(stranger.admin(), 1, Map.of()).statusCode(404);
    }

    @Test
    void purchasesAreListedNewestFirstByStateAndService() {
        var earlier = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MICROS);
        Handled.await(tickets.publish(Requested.usageAssistance(client.customerId, earlier)));
        var quoted = tickets.publish(Requested.accompaniment(client.customerId));
        Handled.await(quoted);
        List<String> all = list(Map.of()).extract().path("items.orderNumber");

        assertThat(all).hasSize(3).element(1).isEqualTo(number);
        list(Map.of("state", "CONFIRMED")).body("items.orderNumber", contains(all.getFirst()));
        list(Map.of("state", "PENDING")).body("items.orderNumber", contains(number, all.getLast()));
        list(Map.of("state", "EXPIRED")).body("items", empty());
        list(Map.of("service", "ACCOMPANIMENT")).body("items.orderNumber", contains(all.getFirst()));
        String next = list(Map.of("limit", 2)).extract().path("next");
        list(Map.of("limit", 2, "cursor", next)).body("items.orderNumber", contains(all.getLast()));

        clock.advance(Requested.TIME_TO_CONFIRM);
        list(Map.of("state", "EXPIRED")).body("items.orderNumber", contains(number, all.getLast()));
        list(Map.of("state", "PENDING")).body("items", empty());
    }

    private ValidatableResponse list(Map<String, Object> parameters) {
        return sales().queryParam("customerId", client.customerId)
                .queryParams(parameters)
                .get("/purchases")
                .then()
                .statusCode(200);
    }

    private PurchaseRejected rejected() {
        return answers.await(PurchaseRejected.class, fact -> ofThis(fact.purchaseId()))
                .event();
    }

    private boolean ofThis(UUID purchaseId) {
        return requested.purchaseId().equals(purchaseId);
    }

    private ValidatableResponse confirm(RequestSpecification caller, long version, Map<String, String> body) {
        return decide("confirm", caller, version, body);
    }

    private ValidatableResponse reject(RequestSpecification caller, long version, Map<String, String> body) {
        return decide("reject", caller, version, body);
    }

    private ValidatableResponse decide(
            String decision, RequestSpecification caller, long version, Map<String, String> body) {
        return caller.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path(decision))
                .then();
    }

    private String path(String decision) {
        return "/purchases/" + number + "/" + decision;
    }

    private static void assertExpired(ValidatableResponse answer) {
        answer.statusCode(409)
                .body("type", endsWith("/problems/purchase-expired"))
                .body("rule", equalTo("R15.16"));
    }

    @SafeVarargs
    private static List<Integer> atOnce(Supplier<Response>... requests) {
        var answers = Stream.of(requests).map(CompletableFuture::supplyAsync).toList();
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }
}

package com.cegidlife.billing.subscription;

import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.TariffClient;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class AmendmentsTest {

    @Inject
    MutableClock clock;

    private EventRecorder recorder;
    private BillingClient client;
    private String number;

    /** In force from 31 January 2024, amended on 20 May 2024. */
    @BeforeEach
    void aContract() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.BILLING_ENTITLEMENTS);
        clock.set(Instant.parse("2024-01-31T09:00:00Z"));
        client = BillingClient.registered();
        number = client.contractInForce(Map.of()).extract().path("number");
        clock.set(Instant.parse("2024-05-20T09:00:00Z"));
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        recorder.close();
    }

    @Test
    @Rule("R3.1")
    void eachOrderedItemIsALineWithItsQuantity() {
        var draft = client.draft(Map.of(
                "assistancePlus",
                Map.of("appointmentsPerYear", 12),
                "extras",
                List.of(Map.of("item", "STORAGE-1GB", "quantity", 5))));

        lines(draft)
                .body(
                        "items.collect { it.item + ' ' + it.quantity }",
                        hasItems("COMPTA 1", "NAMED-USER 10", "CEGID-CARE 1", "ASSISTANCE-PLUS 12", "STORAGE-1GB 5"));
        schedule(draft).body("firstInvoiceDay", equalTo("2024-05-20")).body("invoices", hasSize(12));
    }

    @Test
    @Rule({"R20.3", "R19.1"})
    void anOptionIsBilledProRataTheSameDayAndChangesNoTerm() {
        var option = TariffClient.newItem("OPTION", 9_200);

        amend(Map.of("items", List.of(Map.of("item", option, "quantity", 1))))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("termEndsOn", equalTo("2027-01-31"));

        schedule(number)
                .body("termEndsOn", equalTo("2027-01-31"))
                .body("invoices", hasSize(13))
                .body("invoices[2].billedOn", equalTo("2024-05-20"))
                .body("invoices[2].netCents", equalTo(7_200))
                .body("invoices[2].lines[0].daysBilled", equalTo(72))
                .body("invoices[2].lines[0].daysOfPeriod", equalTo(92))
                .body("invoices[2].lines[0].rules", hasItems("R20.3", "D8"))
                .body("invoices[3].billedOn", equalTo("2024-07-31"))
                .body("invoices[3].netCents", equalTo(29_000 + 10 * 4_500 + 12_000 + 9_200));
    }

    @Test
    @Rule({"R19.2", "R20.3"})
    void theBaseStaysFrozenAndWhatIsAddedIsAtTheTariffOfItsDay() {
        var option = TariffClient.newItem("OPTION", 10_000);
        var draft = client.draft(Map.of("extras", List.of(Map.of("item", option, "quantity", 1))));
        BillingClient.activate(draft, 1).then().statusCode(200);
        TariffClient.setPrice(option, "2024-06-01", 20_000).then().statusCode(201);
        clock.set(Instant.parse("2024-08-20T09:00:00Z"));

        amend(draft, 2, Map.of("items", List.of(Map.of("item", option, "quantity", 2))))
                .then()
                .statusCode(200);

        lines(draft)
                .body("items.findAll { it.item == '" + option + "' }.pricedOn", contains("2024-05-20", "2024-08-20"));
        schedule(draft)
                .body("invoices[1].billedOn", equalTo("2024-08-20"))
                .body("invoices[1].lines.findAll { it.item == '" + option + "' }.netCents", contains(10_000))
                .body("invoices[2].lines.findAll { it.item == '" + option + "' }.netCents", contains(40_000));
    }

    @Test
    @Rule("R3.1")
    void entitlementsFollowAnAmendment() {
        amend(Map.of(
                        "items",
                        List.of(Map.of("item", "NAMED-USER", "quantity", 5), Map.of("item", "PAIE", "quantity", 1))))
                .then()
                .statusCode(200);

        var given = entitlements(2).contracts().getFirst();
        assertThat(given.namedUsers()).isEqualTo(15);
        assertThat(given.products()).containsExactly("COMPTA", "PAIE");
    }

    @Test
    @Rule("R3.1")
    void entitlementsFollowOnTheDayTheAmendmentTakesEffect() {
        amend(Map.of(
                        "effectiveOn",
                        "2024-06-10",
                        "items",
                        List.of(Map.of("item", "NAMED-USER", "quantity", 5, "endsOn", "2024-07-01"))))
                .then()
                .statusCode(200);
        sales().get("/contracts/{number}", number).then().body("namedUsers", equalTo(10));

        clock.set(Instant.parse("2024-06-09T22:00:00Z"));
        assertThat(entitlements(2).contracts().getFirst().namedUsers()).isEqualTo(15);
        clock.set(Instant.parse("2024-06-30T22:00:00Z"));
        assertThat(entitlements(3).contracts().getFirst().namedUsers()).isEqualTo(10);
    }

    @Test
    @Rule("R20.3")
    void anItemThatWouldEndAfterTheContractIsRefused() {
        var item = Map.of("item", "STORAGE-1GB", "quantity", 1, "endsOn", "2027-02-01");

        amend(Map.of("items", List.of(item)))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/item-outlives-the-contract"));
    }

    @Test
    @Rule("R20.3")
    void anAmendmentLiesWithinTheTerm() {
        var items = List.of(Map.of("item", "STORAGE-1GB", "quantity", 1));

        assertRefused(Map.of("effectiveOn", "2024-05-19", "items", items), 422, "amendment-outside-the-term");
        assertRefused(Map.of("effectiveOn", "2027-01-31", "items", items), 422, "amendment-outside-the-term");
    }

    @Test
    void negativeAndFractionalSeatsAreRefused() {
        amend(Map.of("items", List.of(Map.of("item", "NAMED-USER", "quantity", -1))))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/items/0/quantity"));
        amend(Map.of("items", List.of(Map.of("item", "NAMED-USER", "quantity", 1.5))))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/items/0/quantity"));
    }

    @Test
    void whatIsOrderedOtherwiseOrHeldAlreadyIsRefused() {
        assertRefused(Map.of("items", List.of(Map.of("item", "SERVICE-PLUS", "quantity", 1))), 422, "item-not-addable");
        assertRefused(Map.of("items", List.of(Map.of("item", "UNIT-CREDIT", "quantity", 1))), 422, "item-not-addable");
        assertRefused(Map.of("items", List.of(Map.of("item", "COMPTA", "quantity", 1))), 409, "item-held-already");
        assertRefused(Map.of("items", List.of(Map.of("item", "NOWHERE", "quantity", 1))), 422, "item-not-in-catalogue");
    }

    @Test
    void onlyAContractInForceIsAmended() {
        amend(client.draft(), 1, Map.of("items", List.of(Map.of("item", "NAMED-USER", "quantity", 1))))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/contract-not-in-force"));
    }

    @Test
    void whatHasNoPriceIsNotPutInForce() {
        var option = TariffClient.newItem("OPTION");
        var draft = client.draft(Map.of("extras", List.of(Map.of("item", option, "quantity", 1))));

        BillingClient.activate(draft, 1)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/price-not-set"))
                .body("item", equalTo(option));
        sales().get("/contracts/{number}", draft).then().body("state", equalTo("DRAFT"));
    }

    private void assertRefused(Map<String, Object> amendment, int status, String problem) {
        amend(amendment).then().statusCode(status).body("type", endsWith("/problems/" + problem));
    }

    private Response amend(Map<String, Object> amendment) {
        return amend(number, 2, amendment);
    }

    private static Response amend(String number, long version, Map<String, Object> amendment) {
        return sales().header("If-Match", "\"" + version + "\"")
                .body(amendment)
                .post("/contracts/{number}/amendments", number);
    }

    private static ValidatableResponse schedule(String number) {
        return sales().get("/contracts/{number}/schedule", number).then().statusCode(200);
    }

    private static ValidatableResponse lines(String number) {
        return sales().get("/contracts/{number}/lines", number).then().statusCode(200);
    }

    private EntitlementsChanged entitlements(long version) {
        return recorder.await(
                        EntitlementsChanged.class,
                        fact -> fact.customerId().equals(client.customerId) && fact.version() == version)
                .event();
    }
}

package com.cegidlife.billing.store;

import static com.cegidlife.billing.BillingClient.sales;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.TariffClient;
import com.cegidlife.billing.invoice.FreshSeries;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class StoreTest {

    private static final Map<String, Object> SERVICE_PLUS = Map.of("servicePlus", Map.of("creditsPerYear", 20));

    @Inject
    MutableClock clock;

    private BillingClient client;

    @BeforeEach
    void aCustomer() {
        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        FreshSeries.begin();
        client = BillingClient.registered();
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        FreshSeries.begin();
    }

    @Test
    @Rule({"R18.3", "R18.4"})
    void withoutAContractNothingIsSold() {
        offers().body("items.mayBuy", everyItem(equalTo(false)))
                .body("items.obstacle.code", everyItem(equalTo("NO_CONTRACT_IN_FORCE")));
    }

    @Test
    @Rule({"R17.4", "R18.1", "R18.3", "R15.16", "R15.15"})
    void whatMayNotBeBoughtSaysWhyNot() {
        client.contractInForce(Map.of("cegidCare", false));

        offers().body(why("UNIT-CREDIT"), equalTo("NEEDS_SERVICE_PLUS"))
                .body(why("SERVICE-PLUS"), equalTo("NEEDS_CEGID_CARE"))
                .body(why("ASSISTANCE-PLUS"), equalTo("NEEDS_CEGID_CARE"))
                .body(why("USAGE-ASSISTANCE"), equalTo("ASKED_FOR_ON_A_TICKET"))
                .body(why("ACCOMPANIMENT"), equalTo("BY_QUOTE_ONLY"))
                .body("items.item", hasItems("ASSISTANCE-PLUS-APPOINTMENT"));
        client.contractInForce(SERVICE_PLUS);
        offers().body("items.find { it.item == 'UNIT-CREDIT' }.mayBuy", equalTo(true))
                .body("items.find { it.item == 'UNIT-CREDIT' }.unitCents", equalTo(2500))
                .body(why("SERVICE-PLUS"), equalTo("PACK_FROM_SALES"));
    }

    @Test
    @Rule({"R18.4", "R10.3"})
    void aServiceIsOrderedAtThePriceOfTheDayAndConfirmed() {
        client.contractInForce(Map.of());
        var training = TariffClient.newItem("SERVICE", 60_000);

        String number = order(training, 2)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("netCents", equalTo(120_000))
                .body("state", equalTo("ORDERED"))
                .extract()
                .path("number");

        decide(number, "confirm", 1).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        decide(number, "cancel", 2).then().statusCode(409).body("type", endsWith("/store-order-decided"));
    }

    @Test
    @Rule({"R17.4", "R17.5", "R20.3", "R17.3"})
    void theAssistancePlusPackIsBoughtAloneByHoldersOfCegidCareAndEndsWithTheirContract() {
        String contract = client.contractInForce(Map.of()).extract().path("number");
        clock.set(Instant.parse("2026-05-20T09:00:00Z"));
        offers().body("items.find { it.item == 'ASSISTANCE-PLUS' }.mayBuy", equalTo(true));
        String number =
                order("ASSISTANCE-PLUS", 12).then().statusCode(201).extract().path("number");

        decide(number, "confirm", 1).then().statusCode(200);

        client.admin()
                .get("/contracts/{number}", contract)
                .then()
                .body("assistancePlus.appointmentsPerYear", equalTo(12))
                .body("termEndsOn", equalTo("2029-03-10"));
        client.admin()
                .get("/contracts/{number}/assistance-plus", contract)
                .then()
                .body("startsOn", equalTo("2026-05-20"))
                .body("anniversary", equalTo("2027-05-20"))
                .body("bought", equalTo(12));
        sales().get("/contracts/{number}/lines", contract)
                .then()
                .body("items.find { it.item == 'ASSISTANCE-PLUS' }.startsOn", equalTo("2026-05-20"))
                .body("items.find { it.item == 'ASSISTANCE-PLUS' }.quantity", equalTo(12));
        offers().body(why("ASSISTANCE-PLUS"), equalTo("PACK_HELD_ALREADY"));
    }

    @Test
    @Rule({"R18.3", "R18.4"})
    void confirmedUnitCreditsAreUsableForTwelveMonths() {
        client.contractInForce(SERVICE_PLUS);
        String number = order("UNIT-CREDIT", 5).then().statusCode(201).extract().path("number");
        lots().body("items", hasSize(1));

        decide(number, "confirm", 1).then().statusCode(200);
        decide(number, "confirm", 1).then().statusCode(412);

        lots().body("items", hasSize(2))
                .body("items[1].origin", equalTo("BOUGHT"))
                .body("items[1].credits", equalTo(5))
                .body("items[1].expiresOn", equalTo("2027-03-10"));
    }

    @Test
    @Rule({"R18.3", "R18.4"})
    void whoMayNotBuyIsRefusedAtTheOrder() {
        client.contractInForce(Map.of());

        order("UNIT-CREDIT", 5)
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-sold-to-customer"))
                .body("obstacle", equalTo("NEEDS_SERVICE_PLUS"))
                .body("obstacleRule", equalTo("R18.3"));
        order("COMPTA", 1).then().statusCode(409).body("type", endsWith("/not-sold-in-store"));
        order("UNIT-CREDIT", 0).then().statusCode(400);
        order("UNIT-CREDIT", -3).then().statusCode(400);
    }

    @Test
    @Rule({"R18.3", "R18.4"})
    void whoMayBuyNoMoreIsRefusedAtTheConfirmation() {
        var contract = client.draft(SERVICE_PLUS);
        sales().header("If-Match", "\"1\"")
                .body(Map.of("codesCommunicatedOn", "2023-03-01"))
                .post("/contracts/{number}/activate", contract)
                .then()
                .statusCode(200);
        String number = order("UNIT-CREDIT", 5).then().statusCode(201).extract().path("number");
        sales().body(Map.of(
                        "party", "CUSTOMER",
                        "letterNumber", "1A 234 567 8901",
                        "sentOn", "2025-08-01",
                        "receivedOn", "2025-08-02",
                        "expectedEnd", "2026-03-01"))
                .post("/contracts/{number}/notices", contract)
                .then()
                .statusCode(201);

        decide(number, "confirm", 1)
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-sold-to-customer"))
                .body("obstacle", equalTo("NO_CONTRACT_IN_FORCE"));
    }

    @Test
    @Rule("R18.4")
    void anOrderIsGoodForThirtyDaysAndMayBeCancelled() {
        client.contractInForce(Map.of());
        var training = TariffClient.newItem("SERVICE", 60_000);
        String kept = order(training, 1).then().extract().path("number");
        String given = order(training, 1).then().extract().path("number");

        decide(given, "cancel", 1).then().statusCode(200).body("state", equalTo("CANCELLED"));
        clock.advance(Duration.ofDays(30).plusSeconds(1));
        decide(kept, "confirm", 1).then().statusCode(409).body("type", endsWith("/store-order-expired"));
    }

    @Test
    void theSameKeyOrdersOnce() {
        client.contractInForce(Map.of());
        var training = TariffClient.newItem("SERVICE", 60_000);
        var asking = client.admin()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("item", training, "quantity", 1));

        asking.post("/customers/" + client.customerId + "/store/orders").then().statusCode(201);
        asking.post("/customers/" + client.customerId + "/store/orders").then().statusCode(201);

        client.admin()
                .get("/customers/{customer}/store/orders", client.customerId)
                .then()
                .body("items", hasSize(1));
    }

    private static String why(String item) {
        return "items.find { it.item == '%s' }.obstacle.code".formatted(item);
    }

    private ValidatableResponse offers() {
        return client.admin()
                .queryParam("limit", 200)
                .get("/customers/{customer}/store", client.customerId)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse lots() {
        return client.admin()
                .get("/customers/{customer}/credits/lots", client.customerId)
                .then();
    }

    private Response order(String item, int quantity) {
        return client.admin()
                .body(Map.of("item", item, "quantity", quantity))
                .post("/customers/{customer}/store/orders", client.customerId);
    }

    private Response decide(String number, String decision, long version) {
        return client.admin()
                .header("If-Match", "\"" + version + "\"")
                .post("/customers/{customer}/store/orders/{number}/{decision}", client.customerId, number, decision);
    }
}

package com.cegidlife.billing.contract;

import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class ContractsTest {

    private BillingClient client;

    @BeforeEach
    void aRegisteredCustomer() {
        client = BillingClient.registered();
    }

    @Test
    @Rule("R3.1")
    void anOrderBecomesADraftWithANumberAndEnvironmentsWithIds() {
        client.order(Map.of())
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/contracts/K-\\d{4}-\\d{6}"))
                .header("ETag", "\"1\"")
                .body("state", equalTo("DRAFT"))
                .body("products", contains("COMPTA"))
                .body("environments", hasSize(1))
                .body("environments[0].id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void theSameKeyGivesTheSameContract() {
        var key = UUID.randomUUID().toString();
        var asking = sales().header("Idempotency-Key", key).body(client.orderBody(Map.of()));

        String first =
                asking.post("/contracts").then().statusCode(201).extract().path("number");
        String second =
                asking.post("/contracts").then().statusCode(201).extract().path("number");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anOrderNeedsARegisteredCustomer() {
        client.order(Map.of("customerId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/customer-not-registered"));
    }

    @Test
    @Rule("R3.1")
    void anEnvironmentOfAProductThatIsNotOrderedIsNamed() {
        client.order(Map.of("products", List.of("PAIE")))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/environment-product-not-ordered"))
                .body("violations.pointer", contains("/environments/0/product"));
    }

    @Test
    @Rule("R17.4")
    void anAssistancePlusPackWithoutCegidCareIsRefusedWithTheRule() {
        client.order(Map.of("cegidCare", false, "assistancePlus", Map.of("appointmentsPerYear", 12)))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/assistance-plus-needs-cegid-care"))
                .body("rule", equalTo("R17.4"))
                .body("violations.pointer", contains("/assistancePlus"));
    }

    @Test
    @Rule("R18.1")
    void aServicePlusPackWithoutCegidCareIsRefusedWithTheRule() {
        client.order(Map.of("cegidCare", false, "servicePlus", Map.of("creditsPerYear", 20)))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/service-plus-needs-cegid-care"))
                .body("rule", equalTo("R18.1"))
                .body("violations.pointer", contains("/servicePlus"));
    }

    @Test
    @Rule({"R17.4", "R18.1"})
    void whoHoldsCegidCareAlreadyOrdersPacksByAContractOfTheirOwn() {
        BillingClient.activate(client.draft(), 1).then().statusCode(200);

        client.order(Map.of("cegidCare", false, "assistancePlus", Map.of("appointmentsPerYear", 12)))
                .then()
                .statusCode(201)
                .body("assistancePlus.appointmentsPerYear", equalTo(12))
                .body("servicePlus", nullValue());
    }

    @Test
    void aPackWithoutAnythingInItIsNamed() {
        client.order(Map.of("assistancePlus", Map.of("appointmentsPerYear", 0)))
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/assistancePlus/appointmentsPerYear"));
    }

    @Test
    void anOrderWithoutProductsOrUsersNamesBoth() {
        client.order(Map.of("products", List.of(), "namedUsers", 0))
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/products"))
                .body("violations.pointer", hasItem("/namedUsers"));
    }

    @Test
    @Rule("R11.2")
    void administratorsSeeTheirOwnContractsOnly() {
        var number = client.draft();
        var stranger = BillingClient.registered();

        client.admin().get("/contracts/" + number).then().statusCode(200);
        client.admin().get("/contracts").then().body("items.number", contains(number));
        client.user().get("/contracts/" + number).then().statusCode(403);
        stranger.admin().get("/contracts/" + number).then().statusCode(404);
        stranger.admin()
                .queryParam("customerId", client.customerId)
                .get("/contracts")
                .then()
                .body("items", empty());
    }

    @Test
    void contractsAreListedNewestFirstByCustomerAndState() {
        var older = client.draft();
        var newer = client.draft();
        BillingClient.activate(older, 1).then().statusCode(200);

        list(Map.of()).then().body("items.number", contains(newer, older));
        list(Map.of("state", "ACTIVE")).then().body("items.number", contains(older));
        String next = list(Map.of("limit", 1))
                .then()
                .body("items.number", contains(newer))
                .extract()
                .path("next");
        list(Map.of("limit", 1, "cursor", next)).then().body("items.number", contains(older));
    }

    private Response list(Map<String, Object> parameters) {
        return sales().queryParam("customerId", client.customerId)
                .queryParams(parameters)
                .get("/contracts");
    }
}

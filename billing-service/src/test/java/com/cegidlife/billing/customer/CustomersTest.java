package com.cegidlife.billing.customer;

import static com.cegidlife.billing.BillingClient.as;
import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class CustomersTest {

    @Test
    void registeringTwiceChangesNothing() {
        var client = BillingClient.registered();

        client.register(Map.of()).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void aCorrectionStatesTheVersionItCorrects() {
        var client = BillingClient.registered();

        client.register(Map.of("name", "Durand & fils")).then().statusCode(428);
        correct(client, "\"1\"", "Durand & fils", 200);
        correct(client, "\"1\"", "Durand et filles", 412);
        client.admin().get("/customers/" + client.customerId).then().body("name", equalTo("Durand & fils"));
    }

    @Test
    @Rule("L5")
    void theLegalStatusIsKept() {
        var client = BillingClient.unregistered();

        client.register(Map.of("legalStatus", "NON_PROFESSIONAL")).then().statusCode(201);

        sales().get("/customers/" + client.customerId).then().body("legalStatus", equalTo("NON_PROFESSIONAL"));
    }

    @Test
    @Rule("R4.5")
    void aSirenWithAWrongCheckDigitIsRefusedWithTheReason() {
        BillingClient.unregistered()
                .register(Map.of("siren", "732829321"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/siren-not-valid"));
    }

    @Test
    @Rule("R4.5")
    void aSiteOverseasIsRefusedWithTheReason() {
        var address = Map.of("street", "1 rue du Port", "postalCode", "97400", "city", "Saint-Denis");

        BillingClient.unregistered()
                .register(Map.of("address", address))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/outside-metropolitan-france"));
    }

    @Test
    @Rule("R11.2")
    void anotherCustomersAdministratorDoesNotLearnThatItExists() {
        var client = BillingClient.registered();

        BillingClient.unregistered()
                .admin()
                .get("/customers/" + client.customerId)
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsPagedByName() {
        var marker = UUID.randomUUID().toString();
        List.of("B " + marker, "A " + marker, "C " + marker)
                .forEach(name -> BillingClient.unregistered().register(Map.of("name", name)));

        var first = page(Map.of("name", marker, "limit", 2));
        var rest = page(Map.of("name", marker, "limit", 2, "cursor", first.next()));

        assertThat(first.names()).containsExactly("A " + marker, "B " + marker);
        assertThat(rest.names()).containsExactly("C " + marker);
        assertThat(rest.next()).isNull();
    }

    @Test
    void customersAreRegisteredBySalesOnly() {
        var client = BillingClient.unregistered();

        client.admin()
                .body(BillingClient.identity())
                .put("/customers/" + client.customerId)
                .then()
                .statusCode(403);
        as(Tokens.of(UUID.randomUUID()).roles("trainer"))
                .get("/customers")
                .then()
                .statusCode(403);
    }

    private static void correct(BillingClient client, String version, String name, int status) {
        var body = new HashMap<>(BillingClient.identity());
        body.put("name", name);
        sales().header("If-Match", version)
                .body(body)
                .put("/customers/" + client.customerId)
                .then()
                .statusCode(status);
    }

    private static NamePage page(Map<String, Object> parameters) {
        var answer = sales().queryParams(parameters).get("/customers").then().statusCode(200);
        return new NamePage(
                answer.extract().path("items.name"), answer.extract().path("next"));
    }

    private record NamePage(List<String> names, String next) {}
}

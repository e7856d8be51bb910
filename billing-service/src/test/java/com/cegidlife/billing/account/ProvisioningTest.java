package com.cegidlife.billing.account;

import static com.cegidlife.billing.BillingClient.sales;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
@WithTestResource(FakeKeycloak.class)
class ProvisioningTest {

    @Inject
    MutableClock clock;

    private BillingClient client;
    private String keycloak;
    private UUID userId;
    private String address;

    @BeforeEach
    void aCustomer() {
        keycloak = ConfigProvider.getConfig().getValue("cegidlife.directory.url", String.class);
        client = BillingClient.registered();
        userId = UUID.randomUUID();
        address = userId + "@durand.example";
    }

    @AfterEach
    void backAgain() {
        keycloakIsDown(false);
        clock.reset();
    }

    @Test
    @Rule("R11.1")
    void anOpenedAccountBecomesAUserWhoMustChooseAnotherPasswordThanTheInitialOne() {
        open(Map.of()).then().statusCode(201).body("provisioned", equalTo(false));

        awaitProvisioned();
        inKeycloak()
                .body("[0].username", equalTo(address))
                .body("[0].enabled", equalTo(true))
                .body("[0].firstName", equalTo("Léa"))
                .body("[0].lastName", equalTo("Petit Martin"))
                .body("[0].attributes.customer_id", hasItem(client.customerId.toString()))
                .body("[0].requiredActions", hasItem("UPDATE_PASSWORD"))
                .body("[0].credentials[0].temporary", equalTo(true))
                .body("[0].roles", hasItem("customer-user"))
                .body("[0].roles", not(hasItem("customer-admin")))
                .body("[0].mails", equalTo(1));
    }

    @Test
    @Rule("R11.1")
    void aRemovedAccountIsDisabledAndSignedOutAndOneThatComesBackChoosesAnewPassword() {
        open(Map.of());
        awaitProvisioned();

        sales().header("If-Match", "\"1\"").delete(path()).then().statusCode(200);
        awaitProvisioned();
        inKeycloak().body("[0].enabled", equalTo(false)).body("[0].signOuts", equalTo(1));
        sales().header("If-Match", "\"2\"")
                .body(body(Map.of("administrator", true)))
                .put(path());
        awaitProvisioned();

        inKeycloak()
                .body("", hasSize(1))
                .body("[0].enabled", equalTo(true))
                .body("[0].roles", hasItems("customer-admin"))
                .body("[0].roles", not(hasItem("customer-user")))
                .body("[0].mails", equalTo(2));
    }

    @Test
    @Rule("R11.1")
    void whileTheDirectoryIsAwayAccountsAreOpenedAndRemovedAndItLearnsOfItLater() {
        keycloakIsDown(true);
        open(Map.of()).then().statusCode(201);
        Awaitility.await().until(() -> attempts() > 0);
        get().body("open", equalTo(true)).body("provisioned", equalTo(false));

        keycloakIsDown(false);
        clock.advance(Duration.ofHours(2));

        awaitProvisioned();
        inKeycloak().body("", hasSize(1));
    }

    @Test
    @Rule("R11.1")
    void openAccountsAreCountedBesideTheNamedUsersOrdered() {
        client.contractInForce(Map.of());
        open(Map.of());

        client.admin()
                .get("/customers/{customer}/usage", client.customerId)
                .then()
                .body("openAccounts", equalTo(1))
                .body("orderedUsers", equalTo(10));
    }

    private Response open(Map<String, Object> changes) {
        return sales().body(body(changes)).put(path());
    }

    private Map<String, Object> body(Map<String, Object> changes) {
        var body = new HashMap<String, Object>(Map.of("displayName", "Léa Petit Martin", "email", address));
        body.putAll(changes);
        return body;
    }

    private String path() {
        return "/customers/%s/accounts/%s".formatted(client.customerId, userId);
    }

    private ValidatableResponse get() {
        return client.admin().get(path()).then().statusCode(200);
    }

    private void awaitProvisioned() {
        Awaitility.await().untilAsserted(() -> get().body("provisioned", equalTo(true)));
    }

    private ValidatableResponse inKeycloak() {
        return given().queryParam("q", "user_id:" + userId)
                .get(keycloak + "/admin/realms/cegidlife/users")
                .then()
                .statusCode(200);
    }

    private void keycloakIsDown(boolean down) {
        assertThat(given().put(keycloak + "/down/" + down).statusCode()).isEqualTo(204);
    }

    private int attempts() throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("billing").getConnection();
                var select = connection.prepareStatement(
                        "select coalesce(max(attempts), 0) from timers where subject = ?")) {
            select.setObject(1, userId);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}

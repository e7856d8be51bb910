package com.cegidlife.billing.account;

import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class AccountsTest {

    private final UUID userId = UUID.randomUUID();
    private EventRecorder recorder;
    private BillingClient client;

    @BeforeEach
    void aRegisteredCustomer() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.BILLING_ACCOUNTS);
        client = BillingClient.registered();
    }

    @AfterEach
    void close() {
        recorder.close();
    }

    @Test
    @Rule("R11.1")
    void anOpenedAccountIsToldToTheOthers() {
        open(client, "Léa Petit").then().statusCode(201).header("ETag", "\"1\"");

        assertThat(told(1))
                .isEqualTo(new AccountChanged(userId, client.customerId, "Léa Petit", "lea@durand.example", true, 1));
    }

    @Test
    @Rule("R11.1")
    void aRemovedAccountIsToldToTheOthersAndMayBeOpenedAgain() {
        open(client, "Léa Petit");

        remove(1).then().statusCode(200).body("open", equalTo(false));
        sales().header("If-Match", "\"2\"")
                .body(holder("Léa Petit"))
                .put(path(client))
                .then()
                .statusCode(200);

        assertThat(told(2).open()).isFalse();
        assertThat(told(3).open()).isTrue();
    }

    @Test
    void openingTwiceTellsOnce() {
        open(client, "Léa Petit");
        open(client, "Léa Petit").then().statusCode(200).header("ETag", "\"1\"");
        remove(1);

        assertThat(told(2).open()).isFalse();
    }

    @Test
    void aChangeStatesTheVersionItChanges() {
        open(client, "Léa Petit");

        open(client, "Léa Martin").then().statusCode(428);
        remove(7).then().statusCode(412);
    }

    @Test
    @Rule("R11.2")
    void aUserNeverChangesCustomer() {
        open(client, "Léa Petit");

        open(BillingClient.registered(), "Léa Petit")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/user-of-another-customer"));
    }

    @Test
    @Rule("R11.2")
    void administratorsSeeTheirOwnCustomersAccountsOnly() {
        open(client, "Léa Petit");

        client.admin().get(path(client)).then().statusCode(200);
        client.admin().get(list()).then().body("items.displayName", contains("Léa Petit"));
        client.user().get(list()).then().statusCode(403);
        BillingClient.registered().admin().get(list()).then().statusCode(404);
    }

    @Test
    void removedAccountsMayBeLeftOutOfTheList() {
        open(client, "Léa Petit");
        remove(1);

        client.admin().queryParam("open", true).get(list()).then().body("items", empty());
        client.admin().queryParam("open", false).get(list()).then().body("items.displayName", contains("Léa Petit"));
    }

    @Test
    void anAccountNeedsARegisteredCustomer() {
        open(BillingClient.unregistered(), "Léa Petit").then().statusCode(404);
    }

    private AccountChanged told(long version) {
        return recorder.await(AccountChanged.class, fact -> fact.userId().equals(userId) && fact.version() == version)
                .event();
    }

    private Response open(BillingClient of, String name) {
        return sales().body(holder(name)).put(path(of));
    }

    private Response remove(long version) {
        return sales().header("If-Match", "\"" + version + "\"").delete(path(client));
    }

    private static Map<String, String> holder(String name) {
        return Map.of("displayName", name, "email", "lea@durand.example");
    }

    private String list() {
        return "/customers/" + client.customerId + "/accounts";
    }

    private String path(BillingClient of) {
        return "/customers/" + of.customerId + "/accounts/" + userId;
    }
}

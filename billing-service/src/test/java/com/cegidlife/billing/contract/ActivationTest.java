package com.cegidlife.billing.contract;

import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.events.ContractActivated;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.AssistancePlus;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.EntitlementsChanged.ServicePlus;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
class ActivationTest {

    @Inject
    MutableClock clock;

    private EventRecorder recorder;
    private BillingClient client;

    @BeforeEach
    void aRegisteredCustomer() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.BILLING_CONTRACTS, Topic.BILLING_ENTITLEMENTS);
        client = BillingClient.registered();
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        recorder.close();
    }

    @Test
    @Rule("R3.1")
    void activationTellsTheOthersWhatTheCustomerMayUse() {
        var number = client.draft();

        BillingClient.activate(number, 1).then().statusCode(200).header("ETag", "\"2\"");

        var activated = recorder.await(
                ContractActivated.class, fact -> fact.contractNumber().equals(number));
        assertThat(activated.event().customerId()).isEqualTo(client.customerId);
        var entitlements = entitlements(1);
        assertThat(entitlements.customerName()).isEqualTo("Ateliers Durand");
        assertThat(entitlements.contracts())
                .extracting(EntitledContract::contractNumber)
                .containsExactly(number);
        assertThat(entitlements.contracts().getFirst().environments()).hasSize(1);
    }

    @Test
    @Rule({"R17.4", "R18.1"})
    void activationTellsTheOthersWhatPacksTheCustomerHolds() {
        clock.set(Instant.parse("2024-02-02T08:00:00Z"));
        var number = client.draft(Map.of(
                "assistancePlus", Map.of("appointmentsPerYear", 12), "servicePlus", Map.of("creditsPerYear", 20)));

        activate(number, Map.of("codesCommunicatedOn", "2024-01-31"))
                .then()
                .statusCode(200)
                .body("assistancePlus.appointmentsPerYear", equalTo(12))
                .body("servicePlus.creditsPerYear", equalTo(20));

        var contract = entitlements(1).contracts().getFirst();
        assertThat(contract.assistancePlus()).contains(new AssistancePlus(LocalDate.of(2024, 1, 31), 12));
        assertThat(contract.servicePlus()).contains(new ServicePlus(LocalDate.of(2024, 1, 31), 20));
    }

    @Test
    @Rule({"R19.1", "R20.1"})
    void theTermRunsFromTheDayTheCodesWereCommunicated() {
        clock.set(Instant.parse("2024-02-02T08:00:00Z"));
        var number = client.draft();

        activate(number, Map.of("codesCommunicatedOn", "2024-01-31"))
                .then()
                .body("activatedOn", equalTo("2024-01-31"))
                .body("termEndsOn", equalTo("2027-01-31"));
    }

    @Test
    void todayIsTheDayInParis() {
        clock.set(Instant.parse("2024-01-30T23:30:00Z"));
        var number = client.draft();

        BillingClient.activate(number, 1).then().body("activatedOn", equalTo("2024-01-31"));
    }

    @Test
    @Rule("R21.1")
    void withoutMicrosoft365ActivationIsRefusedUntilItIsStated() {
        String number =
                client.order(Map.of("microsoft365", "NONE")).then().extract().path("number");

        BillingClient.activate(number, 1)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/microsoft-365-missing"))
                .body("rule", equalTo("R21.1"));
        sales().header("If-Match", "\"1\"")
                .body(Map.of("microsoft365", "DECLARED"))
                .put("/contracts/" + number + "/microsoft-365")
                .then()
                .statusCode(200);
        BillingClient.activate(number, 2).then().statusCode(200);
    }

    @Test
    void ofTwoActivationsAtOnceOneWins() {
        var number = client.draft();

        var statuses = atOnce(() -> BillingClient.activate(number, 1), () -> BillingClient.activate(number, 1));

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void activationsOfOneCustomerAtOnceAreToldOneAfterTheOther() {
        var first = client.draft();
        var second = client.draft();

        assertThat(atOnce(() -> BillingClient.activate(first, 1), () -> BillingClient.activate(second, 1)))
                .containsExactly(200, 200);

        assertThat(entitlements(1).contracts()).hasSize(1);
        assertThat(entitlements(2).contracts())
                .extracting(EntitledContract::contractNumber)
                .containsExactly(first, second);
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndOneActivation() {
        var number = client.draft();
        var asking = sales().header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of());

        asking.post("/contracts/" + number + "/activate").then().statusCode(200);
        asking.post("/contracts/" + number + "/activate").then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void aRenamedCustomerIsToldUnderItsNewName() {
        BillingClient.activate(client.draft(), 1);

        var renamed = new HashMap<>(BillingClient.identity());
        renamed.put("name", "Durand & fils");
        sales().header("If-Match", "\"1\"").body(renamed).put("/customers/" + client.customerId);

        assertThat(entitlements(2).customerName()).isEqualTo("Durand & fils");
        assertThat(entitlements(2).contracts()).hasSize(1);
    }

    @Test
    void theDecisionIsKept() {
        var number = client.draft();
        BillingClient.activate(number, 1);

        BillingClient.as(Tokens.of(UUID.randomUUID()).roles("billing-manager"))
                .queryParam("subject", "contract/" + number)
                .get("/audit")
                .then()
                .body("items[0].action", equalTo("activate-contract"))
                .body("items[0].after", equalTo("ACTIVE"));
    }

    private EntitlementsChanged entitlements(long version) {
        return recorder.await(
                        EntitlementsChanged.class,
                        fact -> fact.customerId().equals(client.customerId) && fact.version() == version)
                .event();
    }

    private static Response activate(String number, Map<String, String> body) {
        return sales().header("If-Match", "\"1\"").body(body).post("/contracts/" + number + "/activate");
    }

    @SafeVarargs
    private static List<Integer> atOnce(Supplier<Response>... requests) {
        var answers = Stream.of(requests).map(CompletableFuture::supplyAsync).toList();
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }
}

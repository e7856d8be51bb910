package com.cegidlife.billing.reminder;

import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.WithMailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
@WithMailServer
class RenewalRemindersTest {

    @Inject
    MutableClock clock;

    @BeforeEach
    void atTheBeginning() {
        clock.set(Instant.parse("2024-01-31T09:00:00Z"));
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
    }

    @Test
    @Rule("L5")
    void aNonProfessionalIsToldBetweenThreeAndOneMonthsBeforeTheDeadlineAndTheProofIsKept() {
        var client = registered("NON_PROFESSIONAL");
        var address = administratorOf(client);
        var number = client.contractInForce(Map.of()).extract().<String>path("number");

        on("2026-05-30");
        assertThat(SuiteServers.mails().receivedBy(address)).isEmpty();
        on("2026-05-31");
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(SuiteServers.mails().receivedBy(address)).hasSize(1));

        var mail = SuiteServers.mails().receivedBy(address).getFirst();
        assertThat(mail.subject()).contains(number).contains("31 juillet 2026");
        assertThat(mail.text()).contains("| Date limite pour refuser la reconduction : 31 juillet 2026");
        reminders(client, number)
                .body("items", hasSize(1))
                .body("items[0].inWindow", equalTo(true))
                .body("items[0].noticeDeadline", equalTo("2026-07-31"))
                .body("items[0].recipients[0]", equalTo(address))
                .body("items[0].letter", containsString("L. 215-1"));
    }

    @Test
    @Rule("L5")
    void theNextPeriodIsToldOfAsWell() {
        var client = registered("NON_PROFESSIONAL");
        administratorOf(client);
        var number = client.contractInForce(Map.of()).extract().<String>path("number");

        on("2026-06-01");
        Awaitility.await().untilAsserted(() -> reminders(client, number).body("items", hasSize(1)));
        on("2027-01-31");
        Awaitility.await()
                .untilAsserted(
                        () -> sales().get("/contracts/" + number).then().body("termEndsOn", equalTo("2028-01-31")));
        on("2027-05-31");
        Awaitility.await()
                .untilAsserted(() -> reminders(client, number)
                        .body("items", hasSize(2))
                        .body("items[1].noticeDeadline", equalTo("2027-07-31")));
    }

    @Test
    @Rule("L5")
    void withoutAnAdministratorItIsTriedAgainTheNextDay() {
        var client = registered("NON_PROFESSIONAL");
        var number = client.contractInForce(Map.of()).extract().<String>path("number");

        on("2026-06-01");
        administratorOf(client);
        on("2026-06-03");

        Awaitility.await()
                .untilAsserted(() ->
                        reminders(client, number).body("items", hasSize(1)).body("items[0].inWindow", equalTo(true)));
    }

    @Test
    @Rule("L5")
    void aProfessionalIsNotTold() {
        var professional = registered("PROFESSIONAL");
        var number = professional.contractInForce(Map.of()).extract().<String>path("number");
        var witness = registered("NON_PROFESSIONAL");
        administratorOf(professional);
        administratorOf(witness);
        var later = witness.contractInForce(Map.of()).extract().<String>path("number");

        on("2026-06-01");

        Awaitility.await().untilAsserted(() -> reminders(witness, later).body("items", hasSize(1)));
        reminders(professional, number).body("items", hasSize(0));
    }

    private void on(String day) {
        clock.set(Instant.parse(day + "T09:00:00Z"));
    }

    private static BillingClient registered(String legalStatus) {
        var client = BillingClient.unregistered();
        client.register(new HashMap<>(Map.of("legalStatus", legalStatus)))
                .then()
                .statusCode(201);
        return client;
    }

    private static String administratorOf(BillingClient client) {
        var address = UUID.randomUUID() + "@durand.example";
        sales().body(Map.of("displayName", "Alice Durand", "email", address, "administrator", true))
                .put("/customers/{customer}/accounts/{user}", client.customerId, UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("administrator", equalTo(true));
        return address;
    }

    private static ValidatableResponse reminders(BillingClient client, String number) {
        return client.admin()
                .get("/contracts/{number}/renewal-reminders", number)
                .then()
                .statusCode(200);
    }
}

package com.cegidlife.local.story;

import static com.cegidlife.local.Port.BILLING;
import static com.cegidlife.local.Port.TICKET;
import static com.cegidlife.local.story.DemoCustomer.MARTIN;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.testkit.Rule;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the whole running suite: a service paid in credits, cancelled, refunded; an account that is opened in Keycloak. */
@ExtendWith(OneSuite.class)
class CreditsStoryTest {

    private static final String AGENT = "customer-service-agent";

    private static RunningSuite suite;

    @BeforeAll
    static void join(RunningSuite running) {
        suite = running;
        suite.contracts().environmentOf(MARTIN);
    }

    @Test
    @Rule({"R18.2", "R18.4"})
    void a_service_is_paid_in_credits_and_refunded_and_another_one_is_cancelled() {
        balanceIs(20, 0);
        var delivered = acceptedForFour();
        balanceIs(16, 4);
        decide(delivered, "deliver", Map.of("text", "La formation a eu lieu."));
        balanceIs(16, 0);

        var cancelled = acceptedForFour();
        balanceIs(12, 4);
        decide(cancelled, "cancel", Map.of("reason", "Le formateur n'est pas disponible."));
        balanceIs(16, 0);

        String debit = suite.as(AGENT, TICKET).get("/tickets/" + delivered).path("id");
        suite.as("billing-manager", BILLING)
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "Formation à refaire"))
                .post("/customers/{customer}/credits/debits/{debit}/refund", MARTIN.id, debit)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUNDED"));
        balanceIs(20, 0);
    }

    @Test
    @Rule("R11.1")
    void an_opened_account_gets_a_mail_with_a_link_to_choose_the_password() {
        var address = UUID.randomUUID() + "@boulangerie-martin.example";
        var account = "/customers/%s/accounts/%s".formatted(MARTIN.id, UUID.randomUUID());

        suite.as("sales", BILLING)
                .body(Map.of("displayName", "Inès Leroy", "email", address))
                .put(account)
                .then()
                .statusCode(201);

        eventually().untilAsserted(() -> suite.mailsTo(address).then().body("", hasSize(1)));
        eventually()
                .untilAsserted(
                        () -> suite.as("sales", BILLING).get(account).then().body("provisioned", equalTo(true)));
    }

    /** The number of an order whose credits are set aside. */
    private static String acceptedForFour() {
        var number = eventually().until(CreditsStoryTest::order, ordered -> ordered != null);
        suite.as(AGENT, TICKET)
                .header("If-Match", "\"0\"")
                .post("/tickets/" + number + "/take-in-charge")
                .then()
                .statusCode(200);
        decide(number, "accept", Map.of("credits", 4));
        eventually()
                .untilAsserted(() -> suite.as(MARTIN.user, TICKET)
                        .get("/credit-orders/" + number)
                        .then()
                        .body("state", equalTo("RESERVED")));
        return number;
    }

    private static String order() {
        return suite.as(MARTIN.user, TICKET).body("""
                        {"serviceCode": "FORMATION-COMPTA-1J", "serviceDescription": "Une journée de formation",
                         "context": "Deux comptables arrivent en janvier."}
                        """).post("/credit-orders").path("number");
    }

    private static void decide(String number, String decision, Map<String, Object> body) {
        var etag = suite.as(AGENT, TICKET).get("/credit-orders/" + number).header("ETag");
        suite.as(AGENT, TICKET)
                .header("If-Match", etag)
                .body(body)
                .post("/credit-orders/{number}/{decision}", number, decision)
                .then()
                .statusCode(200);
    }

    private static void balanceIs(int available, int reserved) {
        eventually()
                .untilAsserted(() -> suite.as(MARTIN.administrator, BILLING)
                        .get("/customers/{customer}/credits", MARTIN.id)
                        .then()
                        .body("available", equalTo(available))
                        .body("reserved", equalTo(reserved)));
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(250));
    }
}

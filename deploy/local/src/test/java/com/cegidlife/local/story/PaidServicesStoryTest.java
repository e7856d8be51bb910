package com.cegidlife.local.story;

import static com.cegidlife.local.Port.BILLING;
import static com.cegidlife.local.Port.TICKET;
import static com.cegidlife.local.story.DemoCustomer.MARTIN;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.testkit.Rule;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is paid, on the whole running suite: usage assistance for a user without standing. */
@ExtendWith(OneSuite.class)
class PaidServicesStoryTest {

    private static final String USER_WITHOUT_STANDING = "karim.benali";

    private static RunningSuite suite;

    @BeforeAll
    static void join(RunningSuite running) {
        suite = running;
        suite.contracts().environmentOf(MARTIN);
    }

    @Test
    @Rule({"R15.10", "R15.14", "R15.16"})
    void a_question_of_a_user_without_standing_opens_when_the_administrator_confirms_its_purchase() {
        var number = eventually().until(this::askAndBuy, asked -> asked != null);
        ticket(USER_WITHOUT_STANDING, number).body("state", equalTo("AWAITING_PURCHASE"));

        var purchase = eventually().until(() -> purchaseOf(number), found -> found != null);
        suite.as(MARTIN.administrator, BILLING)
                .header("If-Match", "\"" + purchase.get("version") + "\"")
                .body("{}")
                .post("/purchases/" + purchase.get("orderNumber") + "/confirm")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));

        eventually()
                .untilAsserted(() -> ticket(USER_WITHOUT_STANDING, number)
                        .body("state", equalTo("REGISTERED"))
                        .body("takeInChargeDue", nullValue()));
    }

    private String askAndBuy() {
        return suite.as(USER_WITHOUT_STANDING, TICKET)
                .body("""
                        {"kind": "USAGE_QUESTION", "product": "COMPTA", "subject": "Lettrage",
                         "context": "Comment lettrer un compte client ?", "buyAssistance": true}
                        """)
                .post("/tickets")
                .path("number");
    }

    private Map<String, Object> purchaseOf(String number) {
        List<Map<String, Object>> purchases =
                suite.as(MARTIN.administrator, BILLING).get("/purchases").path("items");
        return purchases.stream()
                .filter(purchase -> number.equals(purchase.get("ticketNumber")))
                .findFirst()
                .orElse(null);
    }

    private static ValidatableResponse ticket(String user, String number) {
        return suite.as(user, TICKET).get("/tickets/" + number).then().statusCode(200);
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(250));
    }
}

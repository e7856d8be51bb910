package com.cegidlife.local.story;

import static com.cegidlife.local.Port.BILLING;
import static com.cegidlife.local.Port.TICKET;
import static com.cegidlife.local.story.DemoCustomer.MARTIN;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.testkit.Rule;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two appointments by a pack of one a year, lived through on the whole suite with its clock moved. */
@ExtendWith(SuiteInMotion.class)
class AppointmentsStoryTest {

    private static RunningSuite suite;

    @BeforeAll
    static void join(RunningSuite running) {
        suite = running;
        suite.contracts().environmentOf(MARTIN);
    }

    @Test
    @Rule({"R17.1", "R17.2", "R17.3"})
    void the_second_one_is_beyond_the_pack_says_so_before_and_is_counted_for_the_invoice_once_held() {
        var number = eventually().until(AppointmentsStoryTest::registerSupport, registered -> registered != null);
        suite.as("support-agent", TICKET)
                .header("If-Match", "\"0\"")
                .post("/tickets/" + number + "/take-in-charge")
                .then()
                .statusCode(200);

        var first = book(number, slot(number, 0)).body("place.beyondQuota", equalTo(false));
        var second = book(number, slot(number, 1))
                .body("place.ordinal", equalTo(2))
                .body("place.beyondQuota", equalTo(true));
        held(first).statusCode(409);

        suite.clock().move("+P12D");
        eventually().untilAsserted(() -> held(first).statusCode(200));
        held(second).statusCode(200);

        eventually()
                .untilAsserted(() -> suite.as(MARTIN.administrator, BILLING)
                        .get("/contracts/" + contract() + "/assistance-plus")
                        .then()
                        .statusCode(200)
                        .body("held", equalTo(2))
                        .body("beyond", equalTo(1)));
    }

    private static String registerSupport() {
        return suite.as(MARTIN.user, TICKET).body("""
                        {"kind": "SUPPORT", "priority": "HIGH", "product": "COMPTA", "subject": "Import impossible",
                         "context": "À l'import du relevé", "errorMessages": "Erreur 12", "menuPath": "Banque > Import"}
                        """).post("/tickets").path("number");
    }

    private static Map<String, Object> slot(String number, int index) {
        var today = suite.clock().now().toLocalDate();
        return suite.as(MARTIN.user, TICKET)
                .queryParam("from", today.toString())
                .queryParam("to", today.plusDays(10).toString())
                .get("/tickets/" + number + "/appointment-slots")
                .then()
                .statusCode(200)
                .extract()
                .path("slots[" + index + "]");
    }

    private static ValidatableResponse book(String number, Map<String, Object> slot) {
        return suite.as(MARTIN.user, TICKET)
                .body(Map.of("startsAt", slot.get("startsAt"), "endsAt", slot.get("endsAt")))
                .post("/tickets/" + number + "/appointments")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse held(ValidatableResponse booked) {
        Response appointment = booked.extract().response();
        return suite.as("support-agent", TICKET)
                .header("If-Match", appointment.header("ETag"))
                .post("/appointments/" + appointment.path("id") + "/held")
                .then();
    }

    private static String contract() {
        return suite.as(MARTIN.administrator, BILLING).get("/contracts").path("items[0].number");
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(250));
    }
}

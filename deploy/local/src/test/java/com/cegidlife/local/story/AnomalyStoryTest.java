package com.cegidlife.local.story;

import static com.cegidlife.local.Port.TICKET;
import static com.cegidlife.local.story.DemoCustomer.DURAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.testkit.Rule;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An anomaly of severity 1 on the whole running suite: registered, taken in charge, qualified, planned, fixed, closed. */
@ExtendWith(OneSuite.class)
class AnomalyStoryTest {

    private static RunningSuite suite;

    @BeforeAll
    static void join(RunningSuite running) {
        suite = running;
    }

    @Test
    @Rule({"R1.1", "R14.2", "R14.3", "R14.6", "R14.8", "R11.2"})
    void of_severity_1_is_promised_a_plan_gets_it_and_is_fixed() {
        suite.contracts().environmentOf(DURAND);
        var number = await().atMost(Duration.ofSeconds(30)).until(this::register, registered -> registered != null);

        change(number, "take-in-charge", "{}").body("state", equalTo("TAKEN_IN_CHARGE"));
        var qualified = change(number, "qualifications", """
                {"nature": "MALFUNCTION", "reproducible": true, "impact": "BLOCKS_ESSENTIAL_FEATURE",
                 "workaroundPossible": false, "explanation": "Reproduit sur la version 2026.4.1."}
                """)
                .body("severity", equalTo("SEVERITY_1"))
                .extract();
        planIsDueTwelveBusinessHoursAfterTheQualification(number, qualified.path("nextDueAt"));
        change(number, "corrective-action-plan", "{\"text\": \"Correctif livré demain à 9 h.\"}");
        change(number, "resolve", "{\"resolution\": \"FIX\", \"text\": \"Corrigé en 2026.4.2.\"}");

        suite.as(DURAND.user, TICKET)
                .get("/tickets/" + number + "/commitments")
                .then()
                .body("items.kind", contains("TAKE_IN_CHARGE", "CORRECTIVE_ACTION_PLAN"))
                .body("items.state", contains("MET", "MET"));
        suite.as("chloe.moreau", TICKET)
                .get("/tickets/" + number + "/history")
                .then()
                .statusCode(404);
        requesterWasTold(number);
    }

    private String register() {
        return suite.as(DURAND.user, TICKET).body("""
                        {"kind": "SUPPORT", "priority": "CRITICAL", "product": "COMPTA", "subject": "Clôture impossible",
                         "context": "À la clôture de l'exercice 2025", "errorMessages": "Erreur 4012",
                         "menuPath": "Comptabilité > Clôture"}
                        """).post("/tickets").path("number");
    }

    private static ValidatableResponse change(String number, String action, String body) {
        var version =
                suite.as("support-agent", TICKET).get("/tickets/" + number).header("ETag");
        var request = suite.as("support-agent", TICKET).header("If-Match", version);
        if (!body.equals("{}")) {
            request.body(body);
        }
        return request.post("/tickets/" + number + "/" + action).then().statusCode(200);
    }

    private static void planIsDueTwelveBusinessHoursAfterTheQualification(String number, String due) {
        String qualifiedAt = suite.as("support-agent", TICKET)
                .get("/tickets/" + number + "/qualifications")
                .path("items[0].qualifiedAt");
        assertThat(Instant.parse(due))
                .isEqualTo(BookletCalendars.SUPPORT.plus(Instant.parse(qualifiedAt), Duration.ofHours(12)));
    }

    private static void requesterWasTold(String number) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> suite.mailsTo(DURAND.email())
                        .then()
                        .body("subject", hasItem(containsString("[" + number + "] Demande enregistrée")))
                        .body(
                                "text",
                                hasItems(
                                        containsString("Un agent a pris en charge"),
                                        containsString("Correctif livré demain"),
                                        containsString("Corrigé en 2026.4.2."))));
    }
}

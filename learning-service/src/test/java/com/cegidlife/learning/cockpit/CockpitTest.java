package com.cegidlife.learning.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.PassedExams;
import com.cegidlife.learning.SentMails;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class CockpitTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-12T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant ENDING_SOON = Instant.parse("2026-06-05T09:00:00Z");

    @Inject
    MutableClock clock;

    @Inject
    PassedExams exams;

    @Inject
    SentMails mails;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;
    private UUID certified;
    private UUID lapsed;
    private UUID learning;

    /** Anna is certified, Bruno has lapsed, Chloé learns until 5 December, Léa was given nothing. */
    @BeforeEach
    void aCustomerWithLearners() {
        customer = EntitledCustomer.known(publisher);
        certified = customer.anotherUser(publisher, "Anna Roux");
        lapsed = customer.anotherUser(publisher, "Bruno Blanc");
        learning = customer.anotherUser(publisher, "Chloé Noir");
        clock.set(LONG_AGO);
        customer.assign(customer.functionalRole, certified);
        customer.assign(customer.functionalRole, lapsed);
        exams.pass(customer, certified, "2026", clock.instant());
        clock.set(ENDING_SOON);
        customer.assign(customer.functionalRole, learning);
        clock.set(NOW);
        await().until(() -> rows().get(listed()).path("items.size()").equals(3));
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        publisher.close();
    }

    @Test
    @Rule("R15.13")
    void administratorsSeeWhoIsCertifiedLearningAndLapsed() {
        rows().get(listed())
                .then()
                .statusCode(200)
                .body("items.name", contains("Anna Roux", "Bruno Blanc", "Chloé Noir"))
                .body("items.standing", contains("CERTIFIED", "LAPSED", "LEARNING"))
                .body("items.daysLeft", contains(null, null, 11))
                .body("items.freeUsageQuestions", contains(true, false, true))
                .body("items[0].certificate", startsWith("C-2026-"))
                .body("items[0].freeUntil", nullValue())
                .body("items[2].freeUntil", equalTo("2026-12-05T23:00:00Z"));
    }

    @Test
    @Rule("R15.13")
    void theListIsFilteredAndPaged() {
        var first = rows().queryParam("limit", 2).get(listed()).then();
        first.body("items", hasSize(2));
        String next = first.extract().path("next");

        rows().queryParam("cursor", next).get(listed()).then().body("items.name", contains("Chloé Noir"));
        rows().queryParam("standing", "LAPSED")
                .queryParam("product", customer.product)
                .queryParam("functionalRole", customer.functionalRole)
                .get(listed())
                .then()
                .body("items.name", contains("Bruno Blanc"));
        rows().queryParam("losingWithinDays", 30).get(listed()).then().body("items.name", contains("Chloé Noir"));
        rows().queryParam("losingWithinDays", 5).get(listed()).then().body("items", hasSize(0));
        rows().queryParam("cursor", "bm9wZQ").get(listed()).then().statusCode(400);
    }

    @Test
    @Rule({"R15.13", "R14.7"})
    void whoStandsWhereIsCountedAsEvidenceForSupportManagers() {
        rows().get("/customers/{customer}/learner-counts", customer.id)
                .then()
                .body("functionalRole", contains(customer.functionalRole))
                .body("[0].certified", equalTo(1))
                .body("[0].learning", equalTo(1))
                .body("[0].lapsed", equalTo(1))
                .body("[0].losingWithin30Days", equalTo(1));
        supportManager()
                .get("/customers/{customer}/training-evidence", customer.id)
                .then()
                .statusCode(200)
                .body("users", equalTo(4))
                .body("certified", equalTo(1))
                .body("learning", equalTo(1))
                .body("lapsed", equalTo(1))
                .body("untrained", equalTo(1));
    }

    @Test
    @Rule("R15.13")
    void learnersAreRemindedInOneCallAndOnceADayEach() {
        remind(Map.of("standing", "LEARNING")).body("reminded", equalTo(1));
        remind(Map.of()).body("reminded", equalTo(1)).body("remindedEarlierToday", equalTo(1));
        remind(Map.of()).body("reminded", equalTo(0)).body("remindedEarlierToday", equalTo(2));

        assertThat(mails.to(learning + "@durand.example"))
                .anyMatch(mail -> mail.contains("Votre formation vous attend")
                        && mail.contains("/exams/" + customer.functionalRole));
        assertThat(mails.to(certified + "@durand.example")).noneMatch(mail -> mail.contains("vous attend"));
        clock.set(NOW.plusSeconds(86_400));
        remind(Map.of("functionalRole", customer.functionalRole)).body("reminded", equalTo(2));
    }

    @Test
    void theListIsExportedForSpreadsheets() {
        var csv = rows().accept("text/csv").get(listed() + ".csv").then().statusCode(200);

        assertThat(csv.extract().asString().replace("\uFEFF", "").lines())
                .hasSize(4)
                .contains("Chloé Noir;%s;%s;en apprentissage;11;05/12/2026;;oui;05/12/2026"
                        .formatted(customer.product, customer.functionalRole));
    }

    @Test
    @Rule("R11.2")
    void anotherCustomersLearnersAreNotFound() {
        EntitledCustomer.known(publisher).admin().get(listed()).then().statusCode(404);
    }

    private ValidatableResponse remind(Map<String, Object> body) {
        return rows().body(body)
                .post("/customers/{customer}/learner-reminders", customer.id)
                .then()
                .statusCode(200);
    }

    private RequestSpecification rows() {
        return customer.admin();
    }

    private String listed() {
        return "/customers/" + customer.id + "/learners";
    }

    private static RequestSpecification supportManager() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(UUID.randomUUID()).roles("support-manager").token())
                .contentType(ContentType.JSON);
    }
}

package com.cegidlife.learning.certification;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.events.Topic;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.PassedExams;
import com.cegidlife.learning.SentMails;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class CertificatesTest {

    private static final Instant ASSIGNED = Instant.parse("2026-08-31T10:00:00Z");
    private static final Instant PASSED = Instant.parse("2026-10-05T08:30:00Z");

    @Inject
    MutableClock clock;

    @Inject
    PassedExams exams;

    @Inject
    SentMails mails;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EventRecorder recorder;
    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.LEARNING_STANDINGS);
        customer = EntitledCustomer.known(publisher);
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        recorder.close();
        publisher.close();
    }

    @Test
    @Rule({"R15.6", "R15.9"})
    void whoPassesGetsANamedCertificateAndIsToldCertified() {
        clock.set(PASSED);

        exams.pass(customer, "2026", PASSED);

        customer.user(customer.userId)
                .get("/users/{user}/certificates", customer.userId)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", matchesPattern("C-2026-\\d{6,}"))
                .body("items[0].holderName", equalTo("Léa Petit"))
                .body("items[0].productVersion", equalTo("2026"))
                .body("items[0].passedAt", equalTo("2026-10-05T08:30:00Z"))
                .body("items[0].status", equalTo("VALID"));
        assertThat(told(1).standings())
                .containsExactly(new ProductStanding(customer.product, Standing.CERTIFIED, Optional.empty()));
        assertThat(mails.to(customer.email())).singleElement().asString().contains("attestation", number());
    }

    @Test
    void theSameAttemptCertifiesOnce() {
        var exam = exams.pass(customer, "2026", clock.instant());

        exams.score(exam);

        customer.admin()
                .get("/users/{user}/certificates", customer.userId)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    @Rule({"R15.10", "R15.11"})
    void whoIsCertifiedAfterTheirPhaseRegainsFreeQuestions() {
        clock.set(ASSIGNED);
        customer.assign();
        clock.set(Instant.parse("2027-02-28T23:00:00Z"));
        assertThat(told(2).standings())
                .containsExactly(new ProductStanding(customer.product, Standing.LAPSED, Optional.empty()));

        clock.set(Instant.parse("2027-03-10T09:00:00Z"));
        exams.pass(customer, "2026", clock.instant());

        assertThat(told(3).standings())
                .containsExactly(new ProductStanding(customer.product, Standing.CERTIFIED, Optional.empty()));
        customer.standings().then().body("standings.freeUsageQuestions", contains(true));
        explanation("fr")
                .then()
                .body("standing", equalTo("CERTIFIED"))
                .body("reasons.rule", contains("R15.10", "R15.7", "R15.11"))
                .body("reasons[0].text", containsString("lundi 31 août 2026"));
        explanation("en").then().body("reasons[2].text", containsString("usage questions are free"));
        customer.admin()
                .queryParam("at", "2027-03-05T12:00:00Z")
                .get("/users/{user}/standings/{product}/explanation", customer.userId, customer.product)
                .then()
                .body("standing", equalTo("LAPSED"))
                .body("reasons.rule", contains("R15.10", "R15.10"));
    }

    @Test
    @Rule("R15.9")
    void whoWasNeverGivenARoleIsExplainedToo() {
        explanation("fr")
                .then()
                .body("standing", nullValue())
                .body("freeUsageQuestions", equalTo(false))
                .body("reasons.rule", contains("R15.16"));
    }

    @Test
    @Rule("R15.6")
    void anybodyWhoIsGivenTheAddressVerifiesTheSameFields() {
        exams.pass(customer, "2026", PASSED);

        given().accept(ContentType.JSON)
                .get(verification())
                .then()
                .statusCode(200)
                .body("number", equalTo(number()))
                .body("holderName", equalTo("Léa Petit"))
                .body("functionalRole", equalTo("Comptable"))
                .body("product", equalTo(customer.product))
                .body("status", equalTo("VALID"));
        given().accept(ContentType.HTML)
                .get(verification())
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body(containsString("Léa Petit"), containsString("Valide"));
    }

    @Test
    void nobodyGuessesACertificate() {
        exams.pass(customer, "2026", PASSED);

        given().get("/public/certificates/{token}", number()).then().statusCode(404);
        given().get("/public/certificates/{token}", UUID.randomUUID()).then().statusCode(404);
        customer.user(UUID.randomUUID())
                .get("/certificates/{number}", number())
                .then()
                .statusCode(404);
        EntitledCustomer.known(publisher)
                .admin()
                .get("/certificates/{number}", number())
                .then()
                .statusCode(404);
        assertThat(verification()).matches(".*/public/certificates/[\\w-]{32}");
    }

    @Test
    void aTrainerRevokesWithAReasonThatEverybodySees() {
        exams.pass(customer, "2026", PASSED);

        revoke("\"0\"").then().statusCode(200).body("status", equalTo("REVOKED"));

        given().accept(ContentType.JSON)
                .get(verification())
                .then()
                .body("status", equalTo("REVOKED"))
                .body("revocationReason", equalTo("Fraude constatée."));
        assertThat(told(2).standings())
                .containsExactly(new ProductStanding(customer.product, Standing.LAPSED, Optional.empty()));
        assertThat(mails.to(customer.email())).last().asString().contains("révoquée", "Fraude constatée.");
        revoke("\"0\"").then().statusCode(412);
        revoke("\"1\"").then().statusCode(409).body("type", endsWith("/problems/certificate-revoked"));
    }

    private Response revoke(String version) {
        return trainer()
                .header("If-Match", version)
                .body(Map.of("reason", "Fraude constatée."))
                .post("/certificates/{number}/revocation", number());
    }

    private Response explanation(String language) {
        return customer.admin()
                .header("Accept-Language", language)
                .get("/users/{user}/standings/{product}/explanation", customer.userId, customer.product);
    }

    private String number() {
        return customer.admin()
                .get("/users/{user}/certificates", customer.userId)
                .path("items[0].number");
    }

    /** The path of the public page. */
    private String verification() {
        String address = customer.admin()
                .get("/users/{user}/certificates", customer.userId)
                .path("items[0].verification");
        return address.replace("https://learning.example", "");
    }

    private StandingChanged told(long version) {
        return recorder.await(
                        StandingChanged.class,
                        fact -> fact.userId().equals(customer.userId) && fact.version() == version)
                .event();
    }
}

package com.cegidlife.learning.exam;

import static com.cegidlife.learning.EntitledCustomer.addFunctionalRole;
import static com.cegidlife.learning.EntitledCustomer.code;
import static com.cegidlife.learning.EntitledCustomer.trainer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.learning.Bank;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class ExamsTest {

    @Inject
    MutableClock clock;

    private final String product = code();
    private String role;

    @BeforeEach
    void aFunctionalRole() {
        role = addFunctionalRole(product);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    @Rule("R15.2")
    void a_functional_role_has_one_exam_of_its_product() {
        Bank.addExam(role, 60, Bank.sections("ACHATS", 1)).statusCode(201).body("product", equalTo(product));

        Bank.addExam(role, 60, Bank.sections("ACHATS", 1))
                .statusCode(409)
                .body("type", endsWith("/problems/exam-exists"));
        Bank.addExam(code(), 60, Bank.sections("ACHATS", 1)).statusCode(404);
        Bank.addExam(addFunctionalRole(product), 60, Bank.sections("ACHATS", 1, "ACHATS", 2))
                .statusCode(400)
                .body("violations.pointer", contains("/sections/1/module"));
    }

    @Test
    @Rule("R15.2")
    void an_exam_is_published_when_every_section_finds_its_questions() {
        Bank.choices(product, "ACHATS", 2);
        Bank.add(product, "VENTES", Bank.choice("Brouillon ?"));
        var etag = Bank.addExam(role, 60, Bank.sections("ACHATS", 2, "VENTES", 1))
                .extract()
                .header("ETag");

        trainer().get("/published-exams/" + role).then().statusCode(404);
        Bank.publishExam(role, etag)
                .statusCode(409)
                .body("type", endsWith("/problems/questions-too-few"))
                .body("missing", equalTo("VENTES (0/1)"));
        Bank.choices(product, "VENTES", 1);
        Bank.publishExam(role, etag).statusCode(200).body("publishedNumber", equalTo(1));

        trainer()
                .get("/published-exams/" + role)
                .then()
                .body("thresholdBasisPoints", equalTo(7000))
                .body("sections.module", contains("ACHATS", "VENTES"));
    }

    @Test
    @Rule("R15.2")
    void a_new_version_waits_until_it_is_published() {
        Bank.choices(product, "ACHATS", 2);
        Bank.publishedExam(role, 60, Bank.sections("ACHATS", 1));

        var etag = trainer()
                .header("If-Match", trainer().get("/exams/" + role).header("ETag"))
                .body(Map.of("productVersion", "2028.1", "minutes", 30, "sections", Bank.sections("ACHATS", 2)))
                .put("/exams/" + role)
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .extract()
                .header("ETag");
        trainer().get("/published-exams/" + role).then().body("productVersion", equalTo("2027.1"));

        Bank.publishExam(role, etag).statusCode(200);
        trainer().get("/published-exams/" + role).then().body("productVersion", equalTo("2028.1"));
        Bank.publishExam(role, trainer().get("/exams/" + role).header("ETag"))
                .statusCode(409)
                .body("type", endsWith("/problems/exam-unchanged"));
    }

    @Test
    @Rule("R15.2")
    void no_question_is_retired_that_a_published_exam_needs() {
        var question = Bank.choices(product, "ACHATS", 1).getFirst();
        Bank.publishedExam(role, 60, Bank.sections("ACHATS", 1));

        trainer()
                .header("If-Match", trainer().get("/questions/{id}", question).header("ETag"))
                .body(Map.of("reason", "Obsolète."))
                .post("/questions/{id}/retire", question)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/question-needed"))
                .body("code", equalTo(role));
        trainer().get("/questions/{id}", question).then().body("state", equalTo("PUBLISHED"));
    }

    @Test
    @Rule("R15.3")
    void a_threshold_applies_from_midnight_in_Paris_on_the_day_stated() {
        Bank.choices(product, "ACHATS", 1);
        Bank.publishedExam(role, 60, Bank.sections("ACHATS", 1));
        clock.set(Instant.parse("2027-03-10T09:00:00Z"));

        setThreshold("2027-03-10", 8000).statusCode(409).body("type", endsWith("/problems/threshold-too-late"));
        setThreshold("2027-04-01", 8000).statusCode(201);
        setThreshold("2027-04-01", 9000).statusCode(409).body("type", endsWith("/problems/threshold-exists"));
        setThreshold("2027-04-02", 10_001).statusCode(400).body("violations.pointer", contains("/basisPoints"));

        clock.set(Instant.parse("2027-03-31T21:59:59Z"));
        trainer().get("/published-exams/" + role).then().body("thresholdBasisPoints", equalTo(7000));
        clock.set(Instant.parse("2027-03-31T22:00:00Z"));
        trainer().get("/published-exams/" + role).then().body("thresholdBasisPoints", equalTo(8000));
        trainer()
                .get("/exams/" + role + "/thresholds")
                .then()
                .body("items.from", contains("2027-04-01"))
                .body("items.basisPoints", contains(8000));
    }

    private ValidatableResponse setThreshold(String from, int basisPoints) {
        return trainer()
                .body(Map.of("from", from, "basisPoints", basisPoints))
                .post("/exams/" + role + "/thresholds")
                .then();
    }
}

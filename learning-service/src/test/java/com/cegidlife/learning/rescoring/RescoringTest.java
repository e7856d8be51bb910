package com.cegidlife.learning.rescoring;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.learning.Bank;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.ExamRows;
import com.cegidlife.learning.Sitting;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
@Rule("R15.3")
class RescoringTest {

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private final UUID proposer = UUID.randomUUID();
    private EntitledCustomer customer;
    private UUID flawed;

    @BeforeEach
    void aFlawedQuestion() {
        customer = EntitledCustomer.known(publisher);
        flawed = Bank.choices(customer.product, "DOUTE", 1).getFirst();
        Bank.choices(customer.product, "ACHATS", 6);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void whoever_reaches_the_threshold_without_the_question_has_passed() {
        examWith(5);
        var sitting = Sitting.begun(customer).answers("ACHATS", 4).answers("DOUTE", 0);
        sitting.submitted().body("passed", equalTo(false));
        var kept = result(sitting);

        var proposal = propose().body("attempts", equalTo(1)).body("newPasses", equalTo(1));
        sitting.result().body("passed", equalTo(false));
        withoutTheFlawedOne();
        decide(proposal, "approve", trainer())
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("newPasses", equalTo(1));

        sitting.result()
                .body("passed", equalTo(true))
                .body("right", equalTo(4))
                .body("drawn", equalTo(5))
                .body("retakeOpensAt", nullValue())
                .body("sections.module", contains("ACHATS"));
        assertThat(result(sitting)).as("what was scored first stays").isEqualTo(kept);
        assertThat(sitting.recomputed().getBoolean("same")).isTrue();
        trainer().get("/questions/{id}", flawed).then().body("state", equalTo("RETIRED"));
        Sitting.begun(customer);
    }

    @Test
    void no_pass_is_taken_away_not_even_by_the_database() {
        examWith(6);
        var sitting = Sitting.begun(customer).answers("ACHATS", 4).answers("DOUTE", 1);
        sitting.submitted().body("passed", equalTo(true));

        var proposal = propose().body("attempts", equalTo(1)).body("newPasses", equalTo(0));
        withoutTheFlawedOne();
        decide(proposal, "approve", trainer()).statusCode(200);

        sitting.result().body("passed", equalTo(true)).body("right", equalTo(4)).body("drawn", equalTo(6));
        assertThatThrownBy(() -> ExamRows.change(
                        "update exam_attempts set passed = false, retake_opens_at = ended_at + interval '7 days' where id = ?",
                        sitting.attemptId))
                .hasMessageContaining("never taken away");
    }

    @Test
    void another_trainer_approves_and_once() {
        examWith(5);
        Sitting.begun(customer).submitted();
        var proposal = propose();

        propose(proposer).statusCode(409).body("type", endsWith("/problems/rescoring-proposed"));
        decide(proposal, "approve", as(proposer))
                .statusCode(409)
                .body("type", endsWith("/problems/second-trainer-needed"));
        decide(proposal, "approve", trainer()).statusCode(409).body("type", endsWith("/problems/question-needed"));
        decide(proposal, "reject", trainer()).statusCode(200).body("state", equalTo("REJECTED"));
        decide(proposal, "approve", trainer()).statusCode(412);

        trainer()
                .get("/rescoring-proposals")
                .then()
                .body("items.id", hasItem(proposal.extract().<String>path("id")));
        propose().statusCode(201);
    }

    private void examWith(int purchases) {
        Bank.publishedExam(customer.functionalRole, 60, Bank.sections("ACHATS", purchases, "DOUTE", 1));
    }

    private void withoutTheFlawedOne() {
        var exam = "/exams/" + customer.functionalRole;
        var etag = trainer()
                .header("If-Match", trainer().get(exam).header("ETag"))
                .body(Map.of("productVersion", "2027.1", "minutes", 60, "sections", Bank.sections("ACHATS", 5)))
                .put(exam)
                .header("ETag");
        Bank.publishExam(customer.functionalRole, etag).statusCode(200);
    }

    private ValidatableResponse propose() {
        return propose(proposer).statusCode(201);
    }

    private ValidatableResponse propose(UUID by) {
        return as(by).body(Map.of("questionId", flawed, "reason", "Deux réponses sont justes."))
                .post("/rescoring-proposals")
                .then();
    }

    private static ValidatableResponse decide(ValidatableResponse proposal, String how, RequestSpecification by) {
        return by.header("If-Match", proposal.extract().header("ETag"))
                .post("/rescoring-proposals/{id}/" + how, proposal.extract().<String>path("id"))
                .then();
    }

    private static String result(Sitting sitting) {
        return ExamRows.text("select result from exam_attempts where id = ?", sitting.attemptId);
    }

    private static RequestSpecification as(UUID trainer) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(trainer).roles("trainer").token())
                .contentType(ContentType.JSON);
    }
}

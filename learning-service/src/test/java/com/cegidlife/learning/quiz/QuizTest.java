package com.cegidlife.learning.quiz;

import static com.cegidlife.learning.path.Authoring.draft;
import static com.cegidlife.learning.path.Authoring.module;
import static com.cegidlife.learning.path.Authoring.quizItem;
import static com.cegidlife.learning.path.Authoring.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.path.Authoring;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class QuizTest {

    private static final Map<String, Object> SEVERAL = Map.of(
            "code",
            "Q2",
            "kind",
            "MULTIPLE_CHOICE",
            "question",
            "Quels comptes sont des charges ?",
            "choices",
            List.of(
                    Map.of("text", "606", "right", true),
                    Map.of("text", "707", "right", false, "feedback", "Un produit"),
                    Map.of("text", "641", "right", true)));

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;
    private String path;

    @BeforeEach
    void aPathWithAQuiz() {
        customer = EntitledCustomer.known(publisher);
        path = Authoring.certifying(customer.functionalRole);
        Authoring.publish(
                path,
                1,
                draft(
                        module("A", List.of(), List.of(quizItem(), SEVERAL), video("A1")),
                        module("B", List.of("A"), List.of(quizItem()), video("B1"))));
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    @Rule("R15.1")
    void aQuizIsShownWithoutItsAnswers() {
        var quiz = customer.user(customer.userId).get("/training/paths/" + path + "/modules/A/quiz");

        quiz.then()
                .body("items.code", contains("Q1", "Q2"))
                .body("items[0].choices", contains("Au débit", "Au crédit"));
        assertThat(quiz.asString()).doesNotContain("right", "Exact", "explanation");
    }

    @Test
    @Rule("R15.1")
    void feedbackComesAtOnceAsOftenAsOneLikesAndCountsForNothing() {
        for (int i = 0; i < 3; i++) {
            answer("A", "Q1", 1)
                    .then()
                    .statusCode(200)
                    .body("right", equalTo(0))
                    .body("feedback[0].right", equalTo(false))
                    .body("feedback[0].rightChoices", contains(0))
                    .body("feedback[0].remarks", contains("C'est l'inverse"))
                    .body("feedback[0].explanation", equalTo("Les charges sont au débit."));
        }
        answer("A", "Q1", 0).then().body("right", equalTo(1)).body("feedback[0].remarks", contains("Exact"));
        customer.user(customer.userId)
                .get("/training/paths/" + path + "/progress")
                .then()
                .body("lessonsDone", equalTo(0));
    }

    @Test
    void ofSeveralChoicesAllRightOnesAndNoOtherAreRight() {
        answer("A", "Q2", 0, 2).then().body("right", equalTo(1));
        answer("A", "Q2", 0).then().body("right", equalTo(0));
        answer("A", "Q2", 0, 1, 2).then().body("right", equalTo(0)).body("feedback[0].remarks", contains("Un produit"));
        answer("A", "Q2").then().body("right", equalTo(0));
    }

    @Test
    void whatIsNotInTheQuizIsNamed() {
        answer("A", "Q9", 0).then().statusCode(400).body("violations.pointer", hasItem("/answers/0/item"));
        answer("A", "Q1", 2).then().statusCode(400).body("violations.pointer", hasItem("/answers/0/chosen"));
        answer("NOWHERE", "Q1", 0).then().statusCode(404);
    }

    @Test
    void theQuizOfALockedModuleIsLocked() {
        answer("B", "Q1", 0).then().statusCode(409).body("type", endsWith("/problems/prerequisites-missing"));
    }

    private Response answer(String module, String item, Integer... chosen) {
        return customer.user(customer.userId)
                .body(Map.of("answers", List.of(Map.of("item", item, "chosen", List.of(chosen)))))
                .post("/training/paths/" + path + "/modules/" + module + "/quiz/answers");
    }
}

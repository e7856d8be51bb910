package com.cegidlife.learning.analysis;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.learning.Bank;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.ExamRows;
import com.cegidlife.learning.Sitting;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class QuestionFiguresTest {

    /** For each user the right answers among the other questions, and whether the one question was answered right. */
    private static final int[][] ANSWERS = {{0, 0}, {1, 0}, {2, 1}, {3, 1}, {1, 1}, {2, 0}};

    private static final int OTHERS = 3;

    @Test
    void facility_and_discrimination_are_those_of_the_answers_given() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            var customer = EntitledCustomer.known(publisher);
            var question = Bank.choices(customer.product, "ACHATS", 1).getFirst();
            Bank.choices(customer.product, "VENTES", OTHERS);
            Bank.publishedExam(customer.functionalRole, 60, Bank.sections("ACHATS", 1, "VENTES", OTHERS));
            for (var answer : ANSWERS) {
                var user = UUID.randomUUID();
                publisher.publish(new AccountChanged(user, customer.id, "Zoé Roux", "zoe@durand.example", true, 1));
                customer.awaitKnown(user);
                Sitting.begun(customer, user)
                        .answers("VENTES", answer[0])
                        .answers("ACHATS", answer[1])
                        .submitted()
                        .statusCode(200);
            }

            var row = trainer()
                    .queryParams(Map.of("product", customer.product, "module", "ACHATS"))
                    .get("/question-figures")
                    .then()
                    .body("items", hasSize(1))
                    .body("items.questionId", contains(question.toString()))
                    .body("items[0].drawn", equalTo(6))
                    .body("items[0].right", equalTo(3))
                    .body("items[0].flags", contains("FEW_ANSWERS"))
                    .extract();
            assertThat(row.<Float>path("items[0].discrimination").doubleValue()).isCloseTo(correlation(), within(1e-6));
            trainer()
                    .get("/question-figures/{id}", row.<String>path("items[0].versionId"))
                    .then()
                    .body("choices.text", contains("Faux 1", "Juste", "Faux 2", "Faux 3"))
                    .body("choices.chosen", contains(3, 3, 0, 0));
            assertThat(ExamRows.count("select count(*) from exam_attempts where exam = ?", customer.functionalRole))
                    .isEqualTo(ANSWERS.length);
        }
    }

    /** Pearson's, as it is in the books. */
    private static double correlation() {
        var n = ANSWERS.length;
        var meanRest = IntStream.range(0, n)
                .mapToDouble(QuestionFiguresTest::rest)
                .average()
                .orElseThrow();
        var meanRight =
                IntStream.range(0, n).mapToDouble(i -> ANSWERS[i][1]).average().orElseThrow();
        double together = 0;
        double ofRest = 0;
        double ofRight = 0;
        for (int i = 0; i < n; i++) {
            together += (rest(i) - meanRest) * (ANSWERS[i][1] - meanRight);
            ofRest += Math.pow(rest(i) - meanRest, 2);
            ofRight += Math.pow(ANSWERS[i][1] - meanRight, 2);
        }
        return together / Math.sqrt(ofRest * ofRight);
    }

    private static double rest(int user) {
        return (double) ANSWERS[user][0] / OTHERS;
    }

    @Test
    void bad_questions_are_flagged_once_there_are_enough_answers() {
        assertThat(figures(19, 0, -1).flags()).containsExactly(QuestionFlag.FEW_ANSWERS);
        assertThat(figures(20, 4, -0.01).flags()).containsExactly(QuestionFlag.HARD, QuestionFlag.MISLEADING);
        assertThat(figures(100, 96, 0.09).flags()).containsExactly(QuestionFlag.EASY, QuestionFlag.WEAK);
        assertThat(figures(100, 95, 0.1).flags()).isEmpty();
        assertThat(List.copyOf(figures(100, 25, 1).flags())).isEmpty();
    }

    private static QuestionFigures figures(int drawn, int right, double discrimination) {
        return new QuestionFigures(
                new UUID(0, 1), new UUID(0, 2), 1, "Une question", drawn, right, Optional.of(discrimination));
    }
}

package com.cegidlife.learning.attempt;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.learning.Bank;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.ExamRows;
import com.cegidlife.learning.Sitting;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class AttemptsTest {

    private static final Instant BEGIN = Instant.parse("2027-03-10T02:00:00Z");

    @Inject
    MutableClock clock;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;
    private List<UUID> purchases;

    /** An exam of ten questions in an hour. */
    @BeforeEach
    void anExam() {
        customer = EntitledCustomer.known(publisher);
        clock.set(BEGIN);
        purchases = Bank.choices(customer.product, "ACHATS", 8);
        Bank.choices(customer.product, "VENTES", 4);
        Bank.publishedExam(customer.functionalRole, 60, Bank.sections("ACHATS", 6, "VENTES", 4));
    }

    @AfterEach
    void reset() {
        clock.reset();
        publisher.close();
    }

    @Test
    @Rule({"R15.2", "R15.10"})
    void an_exam_is_begun_at_any_hour_without_an_open_learning_phase() {
        var sitting = Sitting.begun(customer);

        sitting.seen()
                .body("deadlineAt", equalTo("2027-03-10T03:00:00Z"))
                .body("questions", hasSize(10))
                .body("questions.module.unique()", contains("ACHATS", "VENTES"));
        customer.standings().then().body("standings", empty());
    }

    @Test
    @Rule("R15.3")
    void seven_right_answers_of_ten_pass() {
        Sitting.begun(customer)
                .answers("ACHATS", 5)
                .answers("VENTES", 2)
                .submitted()
                .statusCode(200)
                .body("passed", equalTo(true))
                .body("right", equalTo(7))
                .body("drawn", equalTo(10))
                .body("ending", equalTo("SUBMITTED"))
                .body("retakeOpensAt", nullValue());
    }

    @Test
    @Rule({"R15.3", "R15.4"})
    void six_do_not_and_the_result_gives_each_part_and_what_to_review() {
        var sitting = Sitting.begun(customer).answers("ACHATS", 5).answers("VENTES", 1);

        sitting.result().statusCode(409).body("type", endsWith("/problems/exam-attempt-not-ended"));
        sitting.submitted().statusCode(200);

        sitting.result()
                .body("passed", equalTo(false))
                .body("sections.title", contains("Partie ACHATS", "Partie VENTES"))
                .body("sections.right", contains(5, 1))
                .body("sections.drawn", contains(6, 4))
                .body("sections.passed", contains(true, false))
                .body("review", hasSize(4))
                .body("review.module", contains("ACHATS", "VENTES", "VENTES", "VENTES"));
    }

    @Test
    @Rule("R15.3")
    void a_running_attempt_keeps_the_threshold_and_the_exam_with_which_it_began() {
        trainer()
                .body(Map.of("from", "2027-03-11", "basisPoints", 9000))
                .post("/exams/" + customer.functionalRole + "/thresholds")
                .then()
                .statusCode(201);
        clock.set(Instant.parse("2027-03-10T22:30:00Z"));
        var sitting = Sitting.begun(customer);
        clock.set(Instant.parse("2027-03-10T23:05:00Z"));
        rewriteTheExam();

        sitting.answers("ACHATS", 5)
                .answers("VENTES", 2)
                .submitted()
                .body("passed", equalTo(true))
                .body("thresholdBasisPoints", equalTo(7000))
                .body("drawn", equalTo(10));
        Sitting.begun(customer)
                .seen()
                .body("thresholdBasisPoints", equalTo(9000))
                .body("questions", hasSize(2));
    }

    private void rewriteTheExam() {
        var exam = "/exams/" + customer.functionalRole;
        var etag = trainer()
                .header("If-Match", trainer().get(exam).header("ETag"))
                .body(Map.of("productVersion", "2028.1", "minutes", 5, "sections", Bank.sections("ACHATS", 2)))
                .put(exam)
                .header("ETag");
        Bank.publishExam(customer.functionalRole, etag).statusCode(200);
    }

    @Test
    @Rule("R15.2")
    void what_was_drawn_stays_whatever_becomes_of_the_bank() {
        var sitting = Sitting.begun(customer);
        var before = sitting.questions();
        for (var question : purchases) {
            var etag = trainer()
                    .header(
                            "If-Match",
                            trainer().get("/questions/{id}", question).header("ETag"))
                    .body(Map.of("title", "Nouvelle version", "task", Bank.choice("Réécrite ?")))
                    .put("/questions/{id}", question)
                    .header("ETag");
            Bank.publish(question, etag);
        }

        assertThat(sitting.questions()).isEqualTo(before);
        sitting.answers("ACHATS", 6).answers("VENTES", 4).submitted().body("right", equalTo(10));
        assertThat(sitting.recomputed().getBoolean("same")).isTrue();
        assertThat(sitting.recomputed().getString("computed"))
                .isEqualTo(ExamRows.text("select result from exam_attempts where id = ?", sitting.attemptId));
    }

    @Test
    @Rule("R15.3")
    void a_result_that_was_tampered_with_is_found_out() throws Exception {
        var sitting = Sitting.begun(customer).answers("ACHATS", 5).answers("VENTES", 2);
        sitting.submitted();

        ExamRows.change(
                "update exam_attempts set result = replace(result, '\"earned\":0', '\"earned\":1') where id = ?",
                sitting.attemptId);

        assertThat(sitting.recomputed().getBoolean("same")).isFalse();
    }

    @Test
    @Rule("R15.2")
    void one_attempt_runs_at_a_time() throws Exception {
        var sitting = Sitting.begun(customer);

        Sitting.asked(customer.user(customer.userId), customer.functionalRole)
                .statusCode(409)
                .body("type", endsWith("/problems/exam-attempt-running"))
                .body("attemptId", equalTo(sitting.attemptId.toString()));
        assertThat(ExamRows.count("select count(*) from exam_attempts where user_id = ?", customer.userId))
                .isOne();
    }

    @Test
    @Rule("R15.2")
    void of_many_at_the_same_moment_one_begins() {
        var starts = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> Sitting.asked(customer.user(customer.userId), customer.functionalRole)
                                .extract()
                                .statusCode()))
                .limit(8)
                .toList();

        assertThat(starts.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void the_same_key_begins_once() {
        var asking = customer.user(customer.userId)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("exam", customer.functionalRole));

        var first =
                asking.post("/exam-attempts").then().statusCode(201).extract().<String>path("id");
        asking.post("/exam-attempts").then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void nothing_that_is_shown_while_it_runs_says_what_is_right() {
        var seen = Sitting.begun(customer).seen().extract();

        assertThat(seen.asString())
                .doesNotContain("\"right\"", "\"correct\"", "\"earned\"", "\"seed\"", "\"statement\"", "\"accepted\"");
        List<List<String>> orders = seen.path("questions.choices.text");
        assertThat(orders)
                .as("the right option is not always in the same place")
                .hasSizeGreaterThan(1);
        assertThat(orders.stream()
                        .map(order -> order.indexOf("Juste"))
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    @Test
    @Rule("R15.2")
    void the_last_answer_received_counts_from_whatever_device_and_the_attempt_is_resumed_with_it() {
        var sitting = Sitting.begun(customer);
        var question = sitting.questions().getFirst();

        sitting.answered(1, List.of(Sitting.key(question, "Faux 1"))).statusCode(200);
        sitting.answered(1, List.of(Sitting.key(question, "Juste"))).statusCode(200);
        sitting.seen()
                .body("questions[0].answer", contains(Sitting.key(question, "Juste")))
                .body("questions[0].answeredAt", equalTo("2027-03-10T02:00:00Z"));
        sitting.answered(2, List.of("A")).statusCode(200);
        sitting.answered(2, List.of()).statusCode(200).body("values", empty());

        sitting.submitted().body("right", equalTo(1));
    }

    @Test
    @Rule("R15.2")
    void answers_from_many_devices_at_once_are_all_saved() {
        var sitting = Sitting.begun(customer);
        var saves = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> sitting.answered(
                                i % 10 + 1, List.of("ABCD".substring(i % 4, i % 4 + 1)))
                        .extract()
                        .statusCode()))
                .toList();

        assertThat(saves.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(sitting.questions())
                .allSatisfy(
                        question -> assertThat((List<?>) question.get("answer")).hasSize(1));
    }

    @Test
    @Rule("R15.2")
    void answers_to_questions_not_drawn_of_another_shape_or_of_another_user_are_refused() {
        var sitting = Sitting.begun(customer);

        sitting.answered(11, List.of("A")).statusCode(404).body("type", endsWith("/problems/question-not-drawn"));
        sitting.answered(0, List.of("A")).statusCode(404);
        sitting.answered(1, List.of("E")).statusCode(400).body("violations.pointer", contains("/values"));
        sitting.answered(1, List.of("A", "B")).statusCode(400);
        for (var other : List.of(UUID.randomUUID(), UUID.randomUUID())) {
            customer.user(other)
                    .body(Map.of("values", List.of("A")))
                    .put("/exam-attempts/{id}/answers/1", sitting.attemptId)
                    .then()
                    .statusCode(404);
            customer.user(other)
                    .get("/exam-attempts/{id}", sitting.attemptId)
                    .then()
                    .statusCode(404);
        }
        customer.admin().get("/exam-attempts/{id}", sitting.attemptId).then().statusCode(404);
    }

    @Test
    @Rule("R15.2")
    void what_was_saved_counts_at_the_deadline_and_nothing_is_taken_from_then_on() {
        var sitting = Sitting.begun(customer).answers("ACHATS", 6);
        clock.set(Instant.parse("2027-03-10T02:59:59.999999Z"));
        sitting.answers("VENTES", 1);

        clock.set(Instant.parse("2027-03-10T03:00:00Z"));
        sitting.answered(10, List.of("A")).statusCode(409);
        await().until(() -> sitting.result().extract().statusCode() == 200);

        sitting.result()
                .body("ending", equalTo("OUT_OF_TIME"))
                .body("endedAt", equalTo("2027-03-10T03:00:00Z"))
                .body("right", equalTo(7))
                .body("passed", equalTo(true));
        sitting.answered(10, List.of("A")).statusCode(409).body("type", endsWith("/problems/exam-attempt-ended"));
        sitting.submitted().statusCode(409).body("type", endsWith("/problems/exam-attempt-ended"));
    }

    @Test
    @Rule("R15.2")
    void an_attempt_is_submitted_once() {
        var sitting = Sitting.begun(customer);
        var submits = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> sitting.submitted().extract().statusCode()))
                .limit(5)
                .toList();

        assertThat(submits.stream().map(CompletableFuture::join))
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
    }

    @Test
    @Rule("R15.2")
    void a_person_with_extra_time_has_so_much_more() {
        extraTime(customer.admin(), "\"0\"", 33);
        var sitting = Sitting.begun(customer);

        sitting.seen().body("extraTimePercent", equalTo(33)).body("deadlineAt", equalTo("2027-03-10T03:19:48Z"));
        extraTime(trainer(), "\"0\"", 0);
        sitting.seen().body("deadlineAt", equalTo("2027-03-10T03:19:48Z"));
        EntitledCustomer.known(publisher)
                .admin()
                .header("If-Match", "\"1\"")
                .body(Map.of("percent", 200))
                .put("/users/{id}/extra-time", customer.userId)
                .then()
                .statusCode(404);
    }

    private void extraTime(RequestSpecification by, String etag, int percent) {
        var current =
                customer.admin().get("/users/{id}/extra-time", customer.userId).header("ETag");
        by.header("If-Match", current == null ? etag : current)
                .body(Map.of("percent", percent))
                .put("/users/{id}/extra-time", customer.userId)
                .then()
                .statusCode(200)
                .body("percent", equalTo(percent));
    }

    @Test
    @Rule({"R15.1", "R3.1"})
    void whoever_may_not_learn_the_product_may_not_sit_its_exam() {
        var other = EntitledCustomer.known(publisher);
        Bank.choices(other.product, "PAIE", 1);
        Bank.publishedExam(other.functionalRole, 60, Bank.sections("PAIE", 1));

        Sitting.asked(customer.user(customer.userId), other.functionalRole)
                .statusCode(409)
                .body("type", endsWith("/problems/product-not-covered"));
        Sitting.asked(customer.user(UUID.randomUUID()), customer.functionalRole)
                .statusCode(404)
                .body("type", endsWith("/problems/user-unknown"));
        Sitting.asked(customer.user(customer.userId), EntitledCustomer.code()).statusCode(404);
    }

    @Test
    void attempts_are_listed_the_last_first_for_the_user_the_administrator_and_trainers() {
        var first = Sitting.begun(customer).answers("ACHATS", 6).answers("VENTES", 4);
        first.submitted();
        var second = Sitting.begun(customer);
        var path = "/users/" + customer.userId + "/exam-attempts";

        for (var asking : List.of(customer.user(customer.userId), customer.admin(), trainer())) {
            asking.get(path)
                    .then()
                    .body("items.id", contains(second.attemptId.toString(), first.attemptId.toString()))
                    .body("items.passed", contains(null, true));
        }
        customer.user(UUID.randomUUID()).get(path).then().statusCode(404);
        customer.admin()
                .get("/exam-attempts/{id}/result", first.attemptId)
                .then()
                .statusCode(200);
    }
}

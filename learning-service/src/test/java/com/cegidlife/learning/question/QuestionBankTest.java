package com.cegidlife.learning.question;

import static com.cegidlife.learning.EntitledCustomer.code;
import static com.cegidlife.learning.EntitledCustomer.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.learning.Bank;
import com.cegidlife.learning.ExamRows;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@OnRealServers(database = "learning")
@Rule("R15.2")
class QuestionBankTest {

    private final String product = code();

    static Stream<Map<String, Object>> tasks() {
        return Stream.of(
                Bank.choice("Quel journal ?"),
                Map.of(
                        "kind", "MULTIPLE_CHOICE",
                        "prompt", "Lesquels ?",
                        "options", List.of(option("a", true), option("b", false), option("c", true))),
                Map.of("kind", "TRUE_FALSE", "prompt", "Une clôture est définitive.", "statement", true),
                Map.of(
                        "kind",
                        "SHORT_ANSWER",
                        "prompt",
                        "Quel compte ?",
                        "accepted",
                        List.of("401", "Fournisseurs"),
                        "strict",
                        true),
                Map.of("kind", "NUMERIC", "prompt", "TVA ?", "value", "12,5", "tolerance", "0,01"),
                Map.of(
                        "kind",
                        "MATCHING",
                        "prompt",
                        "Associez.",
                        "pairs",
                        List.of(
                                Map.of("left", "401", "right", "Fournisseurs"),
                                Map.of("left", "411", "right", "Clients")),
                        "distractors",
                        List.of("Banque")),
                Map.of("kind", "ORDERING", "prompt", "Dans l'ordre ?", "items", List.of("Saisir", "Lettrer", "Clore")),
                Map.of(
                        "kind",
                        "GAP_FILL",
                        "prompt",
                        "Le [[1]] se <b>lettre</b> avec le [[2]].",
                        "gaps",
                        List.of(List.of("débit"), List.of("crédit")),
                        "strict",
                        false));
    }

    private static Map<String, Object> option(String text, boolean right) {
        return Map.of("text", text, "right", right);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_question_of_each_kind_is_kept_as_it_was_written(Map<String, Object> task) {
        var id = Bank.add(product, "ACHATS", task).statusCode(201).extract().<String>path("id");

        trainer().get("/questions/" + id).then().statusCode(200).body("task", equalTo(task));
    }

    @Test
    void every_writing_is_a_version_and_the_published_one_is_drawn_until_the_next_is_published() {
        var question = Bank.published(product, "ACHATS", Bank.choice("Première ?"));
        var rewritten = rewrite(question, etag(question), Bank.choice("Seconde ?"));

        rewritten
                .statusCode(200)
                .body("number", equalTo(2))
                .body("publishedNumber", equalTo(1))
                .body("state", equalTo("PUBLISHED"));
        rewrite(question, "\"0\"", Bank.choice("Troisième ?")).statusCode(412);
        Bank.publish(question, etag(question));
        trainer()
                .header("If-Match", etag(question))
                .post("/questions/{id}/publish", question)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/question-unchanged"));
        trainer()
                .get("/questions/{id}/versions", question)
                .then()
                .body("items.task.prompt", contains("Première ?", "Seconde ?"));
        assertThatThrownBy(() ->
                        ExamRows.change("update question_versions set title = 'Autre' where question_id = ?", question))
                .hasMessageContaining("never changes");
    }

    @Test
    void a_retired_question_changes_no_more() {
        var question = Bank.published(product, "ACHATS", Bank.choice("Quoi ?"));

        retire(question, etag(question)).statusCode(200).body("state", equalTo("RETIRED"));

        retire(question, etag(question)).statusCode(409).body("type", endsWith("/problems/question-retired"));
        rewrite(question, etag(question), Bank.choice("Autre ?")).statusCode(409);
    }

    @Test
    void scripts_styles_links_and_attributes_are_taken_out() {
        var evil = "<p onclick=\"alert(1)\">Le <b style=\"x\">solde</b><script>alert(1)</script>"
                + "<img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">ici</a> : 3 &lt; 4</p>";

        var kept = Bank.add(product, "ACHATS", Bank.choice(evil))
                .statusCode(201)
                .extract()
                .<String>path("task.prompt");

        assertThat(kept).isEqualTo("<p>Le <b>solde</b>ici : 3 &lt; 4</p>");
        assertThat(Bank.add(product, "ACHATS", Bank.choice(kept)).extract().<String>path("task.prompt"))
                .isEqualTo(kept);
        Bank.add(product, "ACHATS", Bank.choice("<script>alert(1)</script>"))
                .statusCode(400)
                .body("violations.pointer", contains("/task/prompt"));
    }

    @Test
    void what_the_kind_asks_for_must_be_there_and_nothing_else() {
        Bank.add(product, "ACHATS", Map.of("kind", "NUMERIC", "prompt", "?", "value", "douze", "items", List.of("a")))
                .statusCode(400)
                .body("violations.pointer", contains("/task/value", "/task/items"));
        Bank.add(product, "ACHATS", Map.of("kind", "ORDERING", "prompt", "?"))
                .statusCode(400)
                .body("violations.pointer", hasItem("/task/items"));
        Bank.add(
                        product,
                        "ACHATS",
                        Map.of(
                                "kind",
                                "SINGLE_CHOICE",
                                "prompt",
                                "?",
                                "options",
                                List.of(option("a", true), option("b", true))))
                .statusCode(400)
                .body("violations.pointer", contains("/task/options"));
        Bank.add(product, "achats", Bank.choice("?")).statusCode(400).body("violations.pointer", contains("/module"));
    }

    @Test
    void questions_are_listed_by_product_module_and_state() {
        Bank.choices(product, "ACHATS", 3);
        Bank.add(product, "VENTES", Bank.choice("Brouillon ?"));

        list("module", "ACHATS").body("items", hasSize(3));
        list("state", "DRAFT").body("items.module", contains("VENTES"));
        var first = trainer()
                .queryParam("product", product)
                .queryParam("limit", 3)
                .get("/questions")
                .then()
                .body("items", hasSize(3))
                .extract();
        trainer()
                .queryParam("product", product)
                .queryParam("cursor", first.<String>path("next"))
                .get("/questions")
                .then()
                .body("items.module", contains("VENTES"));
    }

    private ValidatableResponse list(String filter, String value) {
        return trainer()
                .queryParam("product", product)
                .queryParam(filter, value)
                .get("/questions")
                .then()
                .statusCode(200);
    }

    private static String etag(UUID question) {
        return trainer().get("/questions/{id}", question).then().extract().header("ETag");
    }

    private static ValidatableResponse rewrite(UUID question, String etag, Map<String, ?> task) {
        return trainer()
                .header("If-Match", etag)
                .body(Map.of("title", "Une question", "task", task))
                .put("/questions/{id}", question)
                .then();
    }

    private static ValidatableResponse retire(UUID question, String etag) {
        return trainer()
                .header("If-Match", etag)
                .body(Map.of("reason", "Deux réponses sont justes."))
                .post("/questions/{id}/retire", question)
                .then();
    }
}

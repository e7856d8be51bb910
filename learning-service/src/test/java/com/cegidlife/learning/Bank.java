package com.cegidlife.learning;

import static com.cegidlife.learning.EntitledCustomer.trainer;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fills the question bank as trainers do. */
public final class Bank {

    private Bank() {}

    /** A single choice, whose right option alone begins with « Juste ». */
    public static Map<String, Object> choice(String prompt) {
        return Map.of(
                "kind",
                "SINGLE_CHOICE",
                "prompt",
                prompt,
                "options",
                List.of(
                        Map.of("text", "Faux 1", "right", false),
                        Map.of("text", "Juste", "right", true),
                        Map.of("text", "Faux 2", "right", false),
                        Map.of("text", "Faux 3", "right", false)));
    }

    public static ValidatableResponse add(String product, String module, Map<String, ?> task) {
        return trainer()
                .body(Map.of("product", product, "module", module, "title", "Une question", "task", task))
                .post("/questions")
                .then();
    }

    /** The id of a new, published question. */
    public static UUID published(String product, String module, Map<String, ?> task) {
        var added = add(product, module, task).statusCode(201).extract();
        return publish(UUID.fromString(added.path("id")), added.header("ETag"));
    }

    public static UUID publish(UUID question, String etag) {
        trainer()
                .header("If-Match", etag)
                .post("/questions/{id}/publish", question)
                .then()
                .statusCode(200);
        return question;
    }

    /** The ids of so many new, published single choices. */
    public static List<UUID> choices(String product, String module, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> published(product, module, choice("Question %d de %s ?".formatted(i, module))))
                .toList();
    }

    /** Sections that draw so many questions each; module and number in turn. */
    public static List<Map<String, Object>> sections(Object... modulesAndDraws) {
        return Stream.iterate(0, i -> i < modulesAndDraws.length, i -> i + 2)
                .map(i -> Map.of(
                        "module",
                        modulesAndDraws[i],
                        "title",
                        "Partie " + modulesAndDraws[i],
                        "draws",
                        modulesAndDraws[i + 1]))
                .toList();
    }

    public static ValidatableResponse addExam(String code, int minutes, List<Map<String, Object>> sections) {
        return trainer()
                .body(Map.of("code", code, "productVersion", "2027.1", "minutes", minutes, "sections", sections))
                .post("/exams")
                .then();
    }

    /** Adds an exam and publishes it; the bank must have what it draws. */
    public static void publishedExam(String code, int minutes, List<Map<String, Object>> sections) {
        var etag = addExam(code, minutes, sections).statusCode(201).extract().header("ETag");
        publishExam(code, etag).statusCode(200);
    }

    public static ValidatableResponse publishExam(String code, String etag) {
        return trainer()
                .header("If-Match", etag)
                .post("/exams/{code}/publish", code)
                .then();
    }
}

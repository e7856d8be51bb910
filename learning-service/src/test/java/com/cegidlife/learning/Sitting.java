package com.cegidlife.learning;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A user who sits an exam. */
public final class Sitting {

    public final UUID attemptId;
    private final Supplier<RequestSpecification> user;

    private Sitting(UUID attemptId, Supplier<RequestSpecification> user) {
        this.attemptId = attemptId;
        this.user = user;
    }

    /** What the service answers to somebody who wants to begin. */
    public static ValidatableResponse asked(RequestSpecification user, String exam) {
        return user.body(Map.of("exam", exam)).post("/exam-attempts").then();
    }

    /** The user of the customer begins the exam of the customer's functional role. */
    public static Sitting begun(EntitledCustomer customer) {
        return begun(customer, customer.userId);
    }

    /** Another user of the customer, whom billing has told of, does. */
    public static Sitting begun(EntitledCustomer customer, UUID userId) {
        Supplier<RequestSpecification> user = () -> customer.user(userId);
        String id = asked(user.get(), customer.functionalRole)
                .statusCode(201)
                .extract()
                .path("id");
        return new Sitting(UUID.fromString(id), user);
    }

    public ValidatableResponse seen() {
        return user.get().get("/exam-attempts/{id}", attemptId).then();
    }

    public ValidatableResponse answered(int position, List<String> values) {
        return user.get()
                .body(Map.of("values", values))
                .put("/exam-attempts/{id}/answers/{position}", attemptId, position)
                .then();
    }

    /** Answers that many questions of a module right and the others wrong, all of them single choices of {@link Bank}. */
    public Sitting answers(String module, int right) {
        var left = right;
        for (Map<String, Object> question : questions()) {
            if (question.get("module").equals(module)) {
                answered((int) question.get("position"), List.of(key(question, left > 0 ? "Juste" : "Faux 1")))
                        .statusCode(200);
                left--;
            }
        }
        return this;
    }

    public List<Map<String, Object>> questions() {
        return seen().statusCode(200).extract().path("questions");
    }

    /** The key under which a choice is shown. */
    @SuppressWarnings("unchecked") // JSON
    public static String key(Map<String, Object> question, String text) {
        return ((List<Map<String, String>>) question.get("choices"))
                .stream()
                        .filter(choice -> choice.get("text").equals(text))
                        .findFirst()
                        .orElseThrow()
                        .get("key");
    }

    public ValidatableResponse submitted() {
        return user.get().post("/exam-attempts/{id}/submit", attemptId).then();
    }

    public ValidatableResponse result() {
        return user.get().get("/exam-attempts/{id}/result", attemptId).then();
    }

    /** A result that is computed again. */
    public JsonPath recomputed() {
        return EntitledCustomer.trainer()
                .get("/exam-attempts/{id}/recomputed-result", attemptId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

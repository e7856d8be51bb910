package com.cegidlife.learning.path;

import static com.cegidlife.learning.EntitledCustomer.code;
import static com.cegidlife.learning.EntitledCustomer.trainer;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What trainers do with learning paths, over HTTP. */
public final class Authoring {

    private Authoring() {}

    /** A published certifying path of a functional role: modules A, then B, which requires A; A has a quiz. */
    public static String publishedFor(String functionalRole) {
        var path = certifying(functionalRole);
        publish(path, 1, draft(moduleA(), moduleB()));
        return path;
    }

    /** The first draft of a certifying path, empty. */
    public static String certifying(String functionalRole) {
        return created(Map.of("kind", "CERTIFYING", "functionalRole", functionalRole));
    }

    /** A published path of another kind with one lesson. */
    public static String publishedOther(Map<String, Object> fields) {
        var path = created(fields);
        publish(path, 1, draft(moduleA()));
        return path;
    }

    private static String created(Map<String, Object> fields) {
        return create(fields).then().statusCode(201).extract().path("path");
    }

    public static Response create(Map<String, Object> fields) {
        var body = new HashMap<String, Object>(Map.of("code", code(), "title", "Comptabilité"));
        body.putAll(fields);
        return trainer().body(body).post("/learning-paths");
    }

    /** Edits a draft, publishes it, and answers with its ETag. */
    public static void publish(String path, int number, Map<String, Object> draft) {
        edit(path, number, draft).then().statusCode(200);
        post(path, number, "publication").then().statusCode(200);
    }

    public static Response edit(String path, int number, Map<String, Object> draft) {
        return onLatest(path, number).body(draft).put(version(path, number));
    }

    /** Publishes or withdraws what the version says now. */
    public static Response post(String path, int number, String command) {
        return onLatest(path, number).body(Map.of("reason", "Remplacé")).post(version(path, number) + "/" + command);
    }

    public static Response open(String path) {
        return trainer().post("/learning-paths/" + path + "/versions");
    }

    private static RequestSpecification onLatest(String path, int number) {
        return trainer().header("If-Match", trainer().get(version(path, number)).header("ETag"));
    }

    public static String version(String path, int number) {
        return "/learning-paths/%s/versions/%d".formatted(path, number);
    }

    @SafeVarargs
    public static Map<String, Object> draft(Map<String, Object>... modules) {
        return Map.of("title", "Comptabilité", "summary", "Les bases", "modules", List.of(modules));
    }

    /** Lessons A1, a text, and A2, a video; and a quiz. */
    public static Map<String, Object> moduleA() {
        return module("A", List.of(), List.of(quizItem()), text("A1", "<p>Débit</p>"), video("A2"));
    }

    /** Lesson B1; after module A. */
    public static Map<String, Object> moduleB() {
        return module("B", List.of("A"), List.of(), text("B1", "<p>Crédit</p>"));
    }

    @SafeVarargs
    public static Map<String, Object> module(
            String code, List<String> requires, List<Map<String, Object>> quiz, Map<String, Object>... lessons) {
        return Map.of(
                "code",
                code,
                "title",
                "Module " + code,
                "requires",
                requires,
                "lessons",
                List.of(lessons),
                "quiz",
                quiz);
    }

    public static Map<String, Object> text(String code, String html) {
        return Map.of("code", code, "title", "Leçon " + code, "kind", "TEXT", "minutes", 10, "html", html);
    }

    public static Map<String, Object> video(String code) {
        return video(code, "https://videos.example/" + code);
    }

    public static Map<String, Object> video(String code, String address) {
        return Map.of("code", code, "title", "Leçon " + code, "kind", "VIDEO", "minutes", 5, "address", address);
    }

    /** The first of two choices is right. */
    public static Map<String, Object> quizItem() {
        return Map.of(
                "code",
                "Q1",
                "kind",
                "SINGLE_CHOICE",
                "question",
                "Où s'inscrit une charge ?",
                "choices",
                List.of(
                        Map.of("text", "Au débit", "right", true, "feedback", "Exact"),
                        Map.of("text", "Au crédit", "right", false, "feedback", "C'est l'inverse")),
                "explanation",
                "Les charges sont au débit.");
    }
}

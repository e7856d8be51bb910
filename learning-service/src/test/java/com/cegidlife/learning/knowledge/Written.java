package com.cegidlife.learning.knowledge;

import static com.cegidlife.learning.EntitledCustomer.trainer;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entries that trainers write in tests. */
public final class Written {

    private Written() {}

    /** A name that no other test uses. */
    public static String slug() {
        return "fiche-" + UUID.randomUUID();
    }

    /** An article of a product; what a test is about is put in its place. */
    public static Map<String, Object> content(String product, String title, String body) {
        return new HashMap<>(Map.of(
                "title",
                title,
                "theme",
                "SOFTWARE_USE",
                "products",
                List.of(product),
                "productVersions",
                List.of(),
                "forEveryone",
                false,
                "keywords",
                List.of(),
                "body",
                body));
    }

    public static Response draft(String slug, Map<String, Object> content) {
        return draft(slug, "ARTICLE", content);
    }

    public static Response draft(String slug, String kind, Map<String, Object> content) {
        return trainer()
                .body(Map.of("slug", slug, "kind", kind, "content", content))
                .post("/knowledge/entries");
    }

    /** @return its name */
    public static String published(String product, String title, String body) {
        return published("ARTICLE", content(product, title, body));
    }

    /** @return its name */
    public static String published(String kind, Map<String, Object> content) {
        var slug = slug();
        draft(slug, kind, content).then().statusCode(201);
        publish(slug, 0).then().statusCode(200);
        return slug;
    }

    public static Response publish(String slug, long version) {
        return trainer().header("If-Match", "\"" + version + "\"").post("/knowledge/entries/{slug}/publish", slug);
    }

    public static Response withdraw(String slug, long version) {
        return trainer().header("If-Match", "\"" + version + "\"").post("/knowledge/entries/{slug}/withdraw", slug);
    }

    public static Response edit(String slug, long version, Map<String, Object> content) {
        return trainer().header("If-Match", "\"" + version + "\"").body(content).put("/knowledge/entries/{slug}", slug);
    }
}

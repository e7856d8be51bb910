package com.cegidlife.learning.websession;

import static com.cegidlife.learning.EntitledCustomer.trainer;

import com.cegidlife.learning.EntitledCustomer;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A live web session in tests, and what people do with it. */
public record Planned(String id) {

    static final Instant START = Instant.parse("2099-12-10T13:00:00Z");

    static Map<String, Object> plan(String product, int capacity) {
        return new HashMap<>(Map.of(
                "title",
                "La clôture sans peine",
                "description",
                "Une heure de questions et de réponses.",
                "product",
                product,
                "startsAt",
                START.toString(),
                "minutes",
                60,
                "capacity",
                capacity,
                "link",
                "https://visio.example/cloture"));
    }

    public static Planned of(String product, int capacity) {
        return new Planned(trainer()
                .body(plan(product, capacity))
                .post("/web-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    Response register(EntitledCustomer customer, UUID user) {
        return customer.user(user).put("/web-sessions/{id}/registration", id);
    }

    Response withdraw(EntitledCustomer customer, UUID user) {
        return customer.user(user).delete("/web-sessions/{id}/registration", id);
    }

    Response seen(EntitledCustomer customer, UUID user) {
        return customer.user(user).get("/web-sessions/{id}", id);
    }

    String registration(EntitledCustomer customer, UUID user) {
        return seen(customer, user).path("registration");
    }

    Response change(long version, Map<String, Object> plan) {
        return trainer().header("If-Match", "\"" + version + "\"").body(plan).put("/web-sessions/{id}", id);
    }

    Response cancel(long version) {
        return trainer().header("If-Match", "\"" + version + "\"").post("/web-sessions/{id}/cancel", id);
    }

    Response done(String action, long version, Map<String, Object> body) {
        return trainer().header("If-Match", "\"" + version + "\"").body(body).post("/web-sessions/{id}/" + action, id);
    }

    Response invite(Map<String, Object> body) {
        return trainer().body(body).post("/web-sessions/{id}/invitations", id);
    }
}

package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.MonitoredCustomer;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An operator at work. */
public final class Planner {

    private Planner() {}

    /** A plan for the environments of one customer, without a blocking part. */
    public static Map<String, Object> plan(UUID customerId, Instant start, Instant end) {
        return plan(customerId, Map.of("start", start.toString(), "end", end.toString()));
    }

    static Map<String, Object> plan(
            UUID customerId, Instant start, Instant end, Instant blockingStart, Instant blockingEnd) {
        return plan(
                customerId,
                Map.of(
                        "start",
                        start.toString(),
                        "end",
                        end.toString(),
                        "blocking",
                        Map.of("start", blockingStart.toString(), "end", blockingEnd.toString())));
    }

    private static Map<String, Object> plan(UUID customerId, Map<String, Object> window) {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", Map.of("french", "Mise à jour de la base", "english", "Database update"));
        body.put("window", window);
        body.put("reach", Map.of("kind", "CUSTOMER", "customerId", customerId.toString()));
        return body;
    }

    /** Urgent maintenance from now on. */
    public static Map<String, Object> urgent(UUID customerId, Instant end) {
        return Map.of(
                "title", Map.of("french", "Correctif de sécurité", "english", "Security fix"),
                "reason", "Faille exploitée.",
                "end", end.toString(),
                "reach", Map.of("kind", "CUSTOMER", "customerId", customerId.toString()));
    }

    public static ValidatableResponse post(String path, Object body) {
        return MonitoredCustomer.operator()
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    /** The id of a new draft. */
    public static String planned(Map<String, Object> plan) {
        return post("/maintenances", plan).statusCode(201).extract().path("id");
    }

    /** The id of one that customers were told of. */
    public static String announced(Map<String, Object> plan) {
        var id = planned(plan);
        order(id, "announce", Map.of()).statusCode(200);
        return id;
    }

    /** On the version that it has now. */
    public static ValidatableResponse order(String id, String command, Object body) {
        var etag = MonitoredCustomer.operator().get("/maintenances/" + id).getHeader("ETag");
        return MonitoredCustomer.operator()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .post("/maintenances/" + id + "/" + command)
                .then();
    }

    static String state(String id) {
        return MonitoredCustomer.operator().get("/maintenances/" + id).path("state");
    }
}

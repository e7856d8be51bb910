package com.cegidlife.ticket.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the published facts tell of a ticket. */
final class Life {

    final Map<String, Promise> promises = new LinkedHashMap<>();
    String id;
    String kind;
    String priority;
    String product;
    String severity;
    String state;
    Instant registeredAt;
    Instant takenInChargeAt;
    Instant resolvedAt;
    int cycle = 1;

    /** What the published facts tell of a commitment. */
    static final class Promise {

        String kind;
        boolean warned;
        private String told;
        private boolean breached;

        String state() {
            return breached ? "BREACHED" : told;
        }
    }

    /** @param type such as {@code ticket-registered}; facts come in their order */
    void add(String type, JsonNode fact) {
        switch (type) {
            case "ticket-registered" -> register(fact);
            case "ticket-taken-in-charge" -> takeInCharge(at(fact, "takenInChargeAt"));
            case "ticket-priority-changed" -> priority = text(fact, "after");
            case "ticket-qualified" -> severity = text(fact, "severity");
            case "ticket-waiting" -> state = "WAITING_FOR_CUSTOMER";
            case "ticket-resumed" -> workAgain("TAKEN_IN_CHARGE");
            case "ticket-resolved" -> resolve(at(fact, "resolvedAt"));
            case "ticket-closed" -> state = "CLOSED";
            case "ticket-reopened" -> {
                workAgain("REGISTERED");
                severity = null;
                cycle = fact.get("cycle").asInt();
            }
            case "commitment-changed" -> {
                promise(fact).kind = text(fact, "kind");
                promise(fact).told = text(fact, "state");
            }
            case "commitment-at-risk" -> promise(fact).warned = true;
            case "commitment-breached" -> promise(fact).breached = true;
            default -> {}
        }
    }

    private void register(JsonNode fact) {
        id = text(fact, "ticketId");
        kind = text(fact, "kind");
        priority = text(fact, "priority");
        product = text(fact, "product");
        state = "REGISTERED";
        registeredAt = at(fact, "registeredAt");
    }

    private void takeInCharge(Instant at) {
        state = "TAKEN_IN_CHARGE";
        takenInChargeAt = takenInChargeAt == null ? at : takenInChargeAt;
    }

    private void resolve(Instant at) {
        state = "RESOLVED";
        resolvedAt = at;
    }

    private void workAgain(String again) {
        state = again;
        resolvedAt = null;
    }

    private Promise promise(JsonNode fact) {
        return promises.computeIfAbsent(text(fact, "commitmentId"), commitment -> new Promise());
    }

    private static String text(JsonNode fact, String field) {
        return fact.has(field) ? fact.get(field).asText() : null;
    }

    private static Instant at(JsonNode fact, String field) {
        return Instant.parse(text(fact, field));
    }
}

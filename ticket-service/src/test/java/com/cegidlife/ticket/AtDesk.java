package com.cegidlife.ticket;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** What people do with one ticket, each time on the version that it has now. */
public record AtDesk(String number) {

    /** Sends a changing request and expects it to succeed. */
    public ValidatableResponse done(Person person, String action, Map<String, ?> body) {
        return asked(person, action, body).statusCode(200);
    }

    /** Sends a changing request, whatever the answer. */
    public ValidatableResponse asked(Person person, String action, Map<String, ?> body) {
        var request = person.asks().header("If-Match", "\"%d\"".formatted(version(person)));
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post("/tickets/{number}/" + action, number).then();
    }

    /** Writes a note. */
    public ValidatableResponse writes(Person person, String text) {
        return person.asks()
                .body(Map.of("text", text))
                .post("/tickets/{number}/notes", number)
                .then()
                .statusCode(201);
    }

    /** The ticket as somebody sees it. */
    public ValidatableResponse seen(Person person) {
        return person.asks().get("/tickets/{number}", number).then().statusCode(200);
    }

    /** A part of the ticket, such as {@code commitments}. */
    public ValidatableResponse seen(Person person, String part) {
        return person.asks().get("/tickets/{number}/" + part, number).then().statusCode(200);
    }

    private int version(Person person) {
        return seen(person).extract().path("version");
    }
}

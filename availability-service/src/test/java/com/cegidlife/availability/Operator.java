package com.cegidlife.availability;

import static io.restassured.RestAssured.given;

import com.cegidlife.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** An operator of the publisher, the same person in every request. */
public record Operator(UUID id) {

    public static Operator someone() {
        return new Operator(UUID.randomUUID());
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(Tokens.of(id).roles("operator").token()).contentType(ContentType.JSON);
    }

    /** Sets a cause on an outage; {@code startsAt} and {@code endsAt} as wanted. */
    public ValidatableResponse proposes(UUID outageId, String cause, Map<String, String> part) {
        var body = new HashMap<>(part);
        body.put("cause", cause);
        body.put("evidence", "Constat de l'opérateur télécom, coupure du quartier.");
        body.put("reference", "INC-2026-1187");
        return asks().body(body).post("/outages/" + outageId + "/exclusions").then();
    }

    /** @param verb approve, refuse, withdraw or revoke */
    public ValidatableResponse decides(String verb, String exclusionId, long version) {
        return asks().header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Le constat est joint."))
                .post("/exclusions/" + exclusionId + "/" + verb)
                .then();
    }
}

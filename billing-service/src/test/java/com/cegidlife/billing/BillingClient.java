package com.cegidlife.billing;

import static io.restassured.RestAssured.given;

import com.cegidlife.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks the running service as people do, about a customer of its own. */
public final class BillingClient {

    public final UUID customerId = UUID.randomUUID();

    private BillingClient() {}

    /** A client whose customer is registered. */
    public static BillingClient registered() {
        var client = new BillingClient();
        client.register(Map.of()).then().statusCode(201);
        return client;
    }

    /** A client whose customer nobody knows. */
    public static BillingClient unregistered() {
        return new BillingClient();
    }

    public Response register(Map<String, Object> changes) {
        return sales().body(body(identity(), changes)).put("/customers/" + customerId);
    }

    public static Map<String, Object> identity() {
        return Map.of(
                "name",
                "Ateliers Durand",
                "siren",
                "732829320",
                "address",
                Map.of("street", "12 rue des Lilas", "postalCode", "69003", "city", "Lyon"),
                "legalStatus",
                "PROFESSIONAL");
    }

    public Response order(Map<String, Object> changes) {
        return sales().body(orderBody(changes)).post("/contracts");
    }

    public Map<String, Object> orderBody(Map<String, Object> changes) {
        return body(
                Map.of(
                        "customerId",
                        customerId,
                        "cegidCare",
                        true,
                        "products",
                        List.of("COMPTA"),
                        "namedUsers",
                        10,
                        "microsoft365",
                        "SUBSCRIBED",
                        "environments",
                        List.of(Map.of("name", "Production", "kind", "PRODUCTION", "product", "COMPTA"))),
                changes);
    }

    /** The number of a new draft. */
    public String draft() {
        return draft(Map.of());
    }

    /** The number of a new draft that differs from the usual one. */
    public String draft(Map<String, Object> changes) {
        return order(changes).then().statusCode(201).extract().path("number");
    }

    /** A new contract that is in force from today on. */
    public ValidatableResponse contractInForce(Map<String, Object> changes) {
        return activate(draft(changes), 1).then().statusCode(200);
    }

    public static Response activate(String number, long version) {
        return sales().header("If-Match", "\"" + version + "\"")
                .body(Map.of())
                .post("/contracts/{number}/activate", number);
    }

    public RequestSpecification admin() {
        return as(Tokens.of(UUID.randomUUID()).customer(customerId).roles("customer-admin"));
    }

    /** The waiting or decided purchase of a client that has one. */
    public ValidatableResponse purchase() {
        String number = sales().queryParam("customerId", customerId)
                .get("/purchases")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].orderNumber");
        return sales().get("/purchases/{number}", number).then();
    }

    public RequestSpecification user() {
        return as(Tokens.of(UUID.randomUUID()).customer(customerId).roles("customer-user"));
    }

    public static RequestSpecification sales() {
        return as(Tokens.of(UUID.randomUUID()).roles("sales"));
    }

    public static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.token()).contentType(ContentType.JSON);
    }

    private static Map<String, Object> body(Map<String, Object> standard, Map<String, Object> changes) {
        var body = new HashMap<>(standard);
        body.putAll(changes);
        return body;
    }
}

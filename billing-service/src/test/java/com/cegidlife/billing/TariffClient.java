package com.cegidlife.billing;

import static com.cegidlife.billing.BillingClient.as;

import com.cegidlife.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the catalogue as a billing manager does. */
public final class TariffClient {

    private TariffClient() {}

    /** The code of a new item that has no price. */
    public static String newItem(String kind) {
        return add(Map.of("kind", kind)).then().statusCode(201).extract().path("code");
    }

    /** The code of a new item at a price for each unit, in force for ever. */
    public static String newItem(String kind, int cents) {
        var item = newItem(kind);
        setPrice(item, "2000-01-01", cents).then().statusCode(201);
        return item;
    }

    /** Adds an item that differs from the usual option. */
    public static Response add(Map<String, Object> changes) {
        var body = new HashMap<String, Object>(Map.of(
                "code",
                "T-" + UUID.randomUUID().toString().toUpperCase(),
                "kind",
                "OPTION",
                "name",
                Map.of("fr", "Immobilisations", "en", "Fixed assets"),
                "unit",
                "C62",
                "vatBasisPoints",
                2_000));
        body.putAll(changes);
        return manager().body(body).post("/catalogue/items");
    }

    /** Sets a price for each unit. */
    public static Response setPrice(String item, String from, int cents) {
        return manager()
                .body(Map.of("effectiveFrom", from, "model", "PER_UNIT", "tiers", List.of(Map.of("cents", cents))))
                .post("/catalogue/items/{item}/prices", item);
    }

    public static RequestSpecification manager() {
        return as(Tokens.of(UUID.randomUUID()).roles("billing-manager"));
    }
}

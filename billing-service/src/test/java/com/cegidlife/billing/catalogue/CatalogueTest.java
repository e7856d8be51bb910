package com.cegidlife.billing.catalogue;

import static com.cegidlife.billing.BillingClient.as;
import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.TariffClient;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class CatalogueTest {

    @Inject
    MutableClock clock;

    private String item;

    @BeforeEach
    void anItem() {
        clock.set(Instant.parse("2026-03-10T09:00:00Z"));
        item = TariffClient.newItem("OPTION");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anItemIsNamedInBothLanguages() {
        sales().get("/catalogue/items/{item}", item)
                .then()
                .statusCode(200)
                .body("name.fr", equalTo("Immobilisations"))
                .body("name.en", equalTo("Fixed assets"));
    }

    @Test
    @Rule("R4.4")
    void aSpecificDevelopmentIsNoItem() {
        TariffClient.add(Map.of("kind", "SPECIFIC_DEVELOPMENT"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/kind"));
    }

    @Test
    @Rule("R4.4")
    void whatIsNotInTheCatalogueCannotBeOrdered() {
        var client = BillingClient.registered();

        client.order(Map.of("products", List.of("SUR-MESURE"), "environments", List.of()))
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/item-not-in-catalogue"))
                .body("rule", equalTo("R4.4"))
                .body("item", equalTo("SUR-MESURE"));
    }

    @Test
    void anUnknownRateOfTheTaxIsNamed() {
        TariffClient.add(Map.of("vatBasisPoints", 1_960))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/vatBasisPoints"));
    }

    @Test
    void anItemIsAddedOnce() {
        TariffClient.add(Map.of("code", item))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/item-already-in-catalogue"));
    }

    @Test
    @Rule("R19.2")
    void aPriceIsInForceFromItsDayUntilTheNextOne() {
        TariffClient.setPrice(item, "2026-01-01", 9_200).then().statusCode(201);
        TariffClient.setPrice(item, "2027-01-01", 9_900).then().statusCode(201);
        TariffClient.setPrice(item, "2026-07-01", 9_500).then().statusCode(201);

        price("2026-06-30", 3).statusCode(200).body("cents", equalTo(3 * 9_200));
        price("2026-07-01", 1).statusCode(200).body("cents", equalTo(9_500));
        price("2029-01-01", 1).statusCode(200).body("cents", equalTo(9_900));
        price("2025-12-31", 1).statusCode(409).body("type", endsWith("/problems/price-not-set"));
        sales().get("/catalogue/items/{item}/prices", item)
                .then()
                .body("items.effectiveFrom", contains("2027-01-01", "2026-07-01", "2026-01-01"));
    }

    @Test
    void overlappingPricesAreRefused() {
        TariffClient.setPrice(item, "2026-06-01", 9_200).then().statusCode(201);

        TariffClient.setPrice(item, "2026-06-01", 9_300)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/price-overlaps"));
    }

    @Test
    void onlyTheFirstPriceMayBeginBeforeTomorrow() {
        TariffClient.setPrice(item, "2020-01-01", 9_200).then().statusCode(201);

        TariffClient.setPrice(item, "2026-03-10", 9_300)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/price-in-the-past"));
        TariffClient.setPrice(item, "2026-03-11", 9_300).then().statusCode(201);
    }

    @Test
    void overlappingTiersAreNamed() {
        var tiers = List.of(Map.of("upTo", 10, "cents", 1_000), Map.of("upTo", 5, "cents", 900), Map.of("cents", 800));

        manager()
                .body(Map.of("effectiveFrom", "2026-06-01", "model", "TIERED", "tiers", tiers))
                .post("/catalogue/items/{item}/prices", item)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/tiers/1"));
    }

    @Test
    void notEvenTheDatabaseChangesAPriceOrAnItem() {
        TariffClient.setPrice(item, "2026-06-01", 9_200).then().statusCode(201);

        assertThatThrownBy(() -> execute("update prices set tier_cents = '{1}' where item = '" + item + "'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("delete from catalogue_items where code = '" + item + "'"))
                .hasMessageContaining("append-only");
    }

    private ValidatableResponse price(String on, int quantity) {
        return sales().queryParam("on", on)
                .queryParam("quantity", quantity)
                .get("/catalogue/items/{item}/price", item)
                .then();
    }

    private static RequestSpecification manager() {
        return as(Tokens.of(UUID.randomUUID()).roles("billing-manager"));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("billing").getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

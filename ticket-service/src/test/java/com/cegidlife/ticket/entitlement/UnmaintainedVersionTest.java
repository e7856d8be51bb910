package com.cegidlife.ticket.entitlement;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Asked;
import com.cegidlife.ticket.Audited;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("R14.1")
@QuarkusTest
@OnRealServers(database = "ticket")
class UnmaintainedVersionTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person manager = Person.staff(Role.SUPPORT_MANAGER);

    /** Of this test alone. */
    private final String version = "2024-" + UUID.randomUUID();

    @BeforeEach
    void setClock() {
        clock.set(paris("2026-11-20T16:00"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void gets_no_support_and_its_user_is_told_what_to_install() {
        end(version, "2026-11-20").statusCode(201);

        Asked.support(staged.covered(), Map.of("productVersion", version))
                .statusCode(409)
                .body("type", equalTo("/problems/version-not-maintained"))
                .body("rule", equalTo("R14.1"))
                .body("unmaintainedSince", equalTo("2026-11-20"))
                .body("replacedBy", equalTo("2026.4"))
                .body(
                        "nextSteps.label",
                        contains(
                                "Installer la version 2026.4",
                                "Demander au service client un devis d'aide payante à la mise à jour"));
    }

    @Test
    void gets_support_until_the_last_instant_of_the_day_before() {
        end(version, "2026-11-21").statusCode(201);

        clock.set(paris("2026-11-21T00:00").minusMillis(1));
        Asked.support(staged.covered(), Map.of("productVersion", version)).statusCode(201);
        clock.set(paris("2026-11-21T00:00"));
        Asked.support(staged.covered(), Map.of("productVersion", version)).statusCode(409);
    }

    @Test
    void is_the_one_that_is_listed_and_no_other() {
        end(version, "2026-11-20").statusCode(201);

        Asked.support(staged.covered(), Map.of("productVersion", version + ".1"))
                .statusCode(201);
        Asked.support(staged.covered(), Map.of()).statusCode(201);
    }

    @Test
    void gets_support_again_once_it_is_off_the_list() {
        String id = end(version, "2026-11-20").statusCode(201).extract().path("id");
        manager.asks()
                .get("/unmaintained-versions/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(version));

        manager.asks().delete("/unmaintained-versions/" + id).then().statusCode(204);

        Asked.support(staged.covered(), Map.of("productVersion", version)).statusCode(201);
        manager.asks().delete("/unmaintained-versions/" + id).then().statusCode(404);
        assertThat(Audited.actions("product/" + PRODUCT)).contains("end-maintenance", "resume-maintenance");
    }

    @Test
    void is_read_by_everybody_who_asks_for_support() {
        end(version, "2026-11-20").statusCode(201);
        var user = staged.covered();

        user.asks()
                .queryParam("product", PRODUCT)
                .get("/unmaintained-versions")
                .then()
                .statusCode(200)
                .body("items[0].version", equalTo(version));
        user.asks()
                .queryParam("product", "paie")
                .get("/unmaintained-versions")
                .then()
                .body("items.version", not(hasItem(version)));
    }

    @Test
    void is_listed_once() {
        String id = end(version, "2026-11-20").statusCode(201).extract().path("id");

        end(version, "2027-01-01")
                .statusCode(409)
                .body("type", equalTo("/problems/version-already-listed"))
                .body("nextSteps[0].href", equalTo("/unmaintained-versions/" + id));
    }

    @Test
    void is_not_replaced_by_itself() {
        end("2026.4", "2026-11-20").statusCode(400).body("violations.pointer", contains("/replacedBy"));
    }

    private ValidatableResponse end(String ended, String since) {
        return manager.asks()
                .body(Map.of("product", PRODUCT, "version", ended, "unmaintainedSince", since, "replacedBy", "2026.4"))
                .post("/unmaintained-versions")
                .then();
    }
}

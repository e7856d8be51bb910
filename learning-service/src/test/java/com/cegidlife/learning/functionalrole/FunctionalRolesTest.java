package com.cegidlife.learning.functionalrole;

import static com.cegidlife.learning.EntitledCustomer.addFunctionalRole;
import static com.cegidlife.learning.EntitledCustomer.code;
import static com.cegidlife.learning.EntitledCustomer.functionalRole;
import static com.cegidlife.learning.EntitledCustomer.trainer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class FunctionalRolesTest {

    @Test
    void anAddedFunctionalRoleIsReadInBothLanguages() {
        var code = addFunctionalRole("COMPTA");

        trainer()
                .get("/functional-roles/" + code)
                .then()
                .body("name.fr", equalTo("Comptable"))
                .body("name.en", equalTo("Accountant"));
    }

    @Test
    void aCodeIsTakenOnce() {
        var code = addFunctionalRole("COMPTA");

        trainer()
                .body(functionalRole(code, "PAIE"))
                .post("/functional-roles")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/functional-role-exists"));
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        var asking = trainer().header("Idempotency-Key", UUID.randomUUID()).body(functionalRole(code(), "COMPTA"));

        asking.post("/functional-roles").then().statusCode(201);
        asking.post("/functional-roles").then().statusCode(201);
    }

    @Test
    void theRolesOfAProductArePagedByCode() {
        var product = code();
        var codes = Stream.generate(() -> addFunctionalRole(product))
                .limit(3)
                .sorted()
                .toList();

        var first = trainer()
                .queryParam("product", product)
                .queryParam("limit", 2)
                .get("/functional-roles")
                .then();
        List<String> firstCodes = first.extract().path("items.code");
        String next = first.extract().path("next");
        List<String> rest = trainer()
                .queryParam("product", product)
                .queryParam("cursor", next)
                .get("/functional-roles")
                .then()
                .extract()
                .path("items.code");

        assertThat(firstCodes).isEqualTo(codes.subList(0, 2));
        assertThat(rest).isEqualTo(codes.subList(2, 3));
    }

    @Test
    void trainersAloneKeepTheCatalogueAndEveryoneReadsIt() {
        var user = Tokens.of(UUID.randomUUID())
                .customer(UUID.randomUUID())
                .roles("customer-user")
                .token();

        given().auth()
                .oauth2(user)
                .contentType(ContentType.JSON)
                .body(functionalRole(code(), "COMPTA"))
                .post("/functional-roles")
                .then()
                .statusCode(403);
        given().auth().oauth2(user).get("/functional-roles").then().statusCode(200);
        given().get("/functional-roles").then().statusCode(401);
    }
}

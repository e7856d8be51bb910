package com.cegidlife.servicekit.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class TokensTest {

    private static final UUID USER = UUID.randomUUID();

    @Test
    void theTokenTellsWhoCalls() {
        call(Tokens.of(USER).customer(UUID.randomUUID()).roles(Role.CUSTOMER_USER, "offline_access"))
                .statusCode(200)
                .body("user", equalTo(USER.toString()))
                .body("staff", equalTo(false))
                .body("roles", contains(Role.CUSTOMER_USER));
    }

    @Test
    void staffIsStaff() {
        call(Tokens.of(USER).roles(Role.SUPPORT_AGENT)).statusCode(200).body("staff", equalTo(true));
    }

    @Test
    void aCustomersRoleWithoutCustomerIsForbidden() {
        call(Tokens.of(USER).roles(Role.CUSTOMER_ADMIN)).statusCode(403);
    }

    @Test
    void aStaffRoleInACustomersTokenIsForbidden() {
        call(Tokens.of(USER).customer(UUID.randomUUID()).roles(Role.SUPPORT_AGENT))
                .statusCode(403);
    }

    @Test
    void aSubjectThatIsNoUuidIsUnauthenticated() {
        call(Tokens.of(USER).claim("sub", "alice").roles(Role.SUPPORT_AGENT))
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    @Test
    void aCustomerThatIsNoUuidIsUnauthenticated() {
        call(Tokens.of(USER).claim("customer_id", "acme").roles(Role.CUSTOMER_USER))
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private static ValidatableResponse call(Tokens token) {
        return given().auth().oauth2(token.token()).get("/samples/caller").then();
    }
}

package com.cegidlife.servicekit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.sample.Race;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class LostRacesTest {

    @ParameterizedTest
    @EnumSource
    void aRaceThatTheDatabaseDecidedIsAConflict(Race race) {
        var token = Tokens.of(UUID.randomUUID()).roles("support-agent").token();
        given().auth()
                .oauth2(token)
                .post("/samples/races/" + race)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/conflict"));
    }
}

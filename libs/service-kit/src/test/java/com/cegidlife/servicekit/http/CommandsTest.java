package com.cegidlife.servicekit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class CommandsTest {

    private final String token = Tokens.of(UUID.randomUUID())
            .customer(UUID.randomUUID())
            .roles("customer-user")
            .token();

    @Test
    void answerWithWhatHasBecomeOfTheSubjectAndItsNewVersion() {
        raise(7, "\"7\"", "", "a")
                .then()
                .statusCode(200)
                .header("ETag", "\"8\"")
                .body("version", equalTo(8));
    }

    @Test
    void needTheVersionThatTheCallerHasRead() {
        raise(7, "\"6\"", "", "a").then().statusCode(412);
        raise(7, "*", "", "a").then().statusCode(428);
    }

    @Test
    void areRunOnceForEachKey() {
        var key = UUID.randomUUID().toString();
        var first = raise(7, "\"7\"", key, "a");

        assertThat(raise(7, "\"7\"", key, "a").asString()).isEqualTo(first.asString());
        assertThat(raise(7, "\"7\"", "", "a").asString()).isNotEqualTo(first.asString());
    }

    @Test
    void standForTheirSubjectVersionAndBody() {
        var key = UUID.randomUUID().toString();
        raise(7, "\"7\"", key, "a").then().statusCode(200);

        raise(8, "\"7\"", key, "a").then().statusCode(422);
        raise(7, "\"8\"", key, "a").then().statusCode(422);
        raise(7, "\"7\"", key, "b").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private Response raise(int number, String version, String key, String name) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post("/samples/{number}/raise", number);
    }
}

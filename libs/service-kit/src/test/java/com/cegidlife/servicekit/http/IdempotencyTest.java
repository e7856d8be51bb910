package com.cegidlife.servicekit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class IdempotencyTest {

    @Inject
    MutableClock clock;

    private final String token = user();
    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void realTimeAgain() {
        clock.reset();
    }

    @Test
    void theSameRequestGetsTheSameAnswer() {
        var first = create(key, "a");
        var second = create(key, "a");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        create(key, "a");
        create(key, "b").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void withoutKeyTheWorkIsDoneEveryTime() {
        assertThat(number(create("", "a"))).isNotEqualTo(number(create(" ", "a")));
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        assertThat(number(create(user(), key, "a"))).isNotEqualTo(number(create(user(), key, "a")));
    }

    @Test
    void aKeyThatIsTooLongIsRefusedByName() {
        assertThat(create("k".repeat(200), "a").statusCode()).isEqualTo(201);
        create("k".repeat(201), "a").then().statusCode(400).body("violations.pointer", contains("Idempotency-Key"));
    }

    @Test
    void aRefusalLeavesTheKeyFree() {
        create(key, "refused").then().statusCode(409).body("type", equalTo("/problems/standing-missing"));
        create(key, "a").then().statusCode(201);
    }

    @Test
    void ofConcurrentRequestsOneDoesTheWorkAndAllGetItsAnswer() {
        var answers = IntStream.range(0, 8)
                .mapToObj(request -> CompletableFuture.supplyAsync(() -> create(key, "a")))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).map(IdempotencyTest::number))
                .containsOnly(number(create(key, "a")));
    }

    @Test
    void afterADayTheKeyIsForgotten() {
        var first = number(create(key, "a"));
        clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(number(create(key, "a"))).isEqualTo(first);
        clock.advance(Duration.ofSeconds(2));
        assertThat(number(create(key, "a"))).isNotEqualTo(first);
    }

    private Response create(String key, String name) {
        return create(token, key, name);
    }

    private static Response create(String token, String key, String name) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"%s\", \"count\": 1}".formatted(name))
                .post("/samples");
    }

    private static int number(Response answer) {
        return answer.then().statusCode(201).extract().path("number");
    }

    private static String user() {
        return Tokens.of(UUID.randomUUID())
                .customer(UUID.randomUUID())
                .roles("customer-user")
                .token();
    }
}

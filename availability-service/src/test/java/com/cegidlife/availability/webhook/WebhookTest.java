package com.cegidlife.availability.webhook;

import static com.cegidlife.events.ProbeOutcome.DOWN;
import static com.cegidlife.events.ProbeOutcome.UP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class WebhookTest {

    @Inject
    MutableClock clock;

    private final UUID user = UUID.randomUUID();
    private final Receiver receiver = new Receiver();
    private EventPublisher publisher;
    private MonitoredCustomer customer;
    private String id;
    private String secret;

    @BeforeEach
    void a_webhook() {
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
        var made = user().body(Map.of("url", receiver.url())).post("/weather-webhooks");
        made.then().statusCode(201);
        id = made.path("id");
        secret = made.path("secret");
        await().until(() -> receiver.posts().size() == 1);
    }

    @AfterEach
    void close() {
        user().delete("/weather-webhooks/" + id);
        receiver.close();
        publisher.close();
        clock.reset();
    }

    @Rule("R6.6")
    @Test
    void the_weather_is_posted_signed_each_time_it_changes() {
        customer.checks("home", Instant.now().minusSeconds(10), UP, DOWN, DOWN, DOWN);

        await().until(() -> last().contains("\"DOWN\""));
        var post = receiver.posts().getLast();
        var parts = post.signature().split("[=,]");
        assertThat(parts[3]).isEqualTo(signature(parts[1], post.body()));
        assertThat(Long.parseLong(parts[1]))
                .isCloseTo(clock.instant().getEpochSecond(), offset(60L));
    }

    @Test
    void what_was_not_taken_is_posted_again_and_every_attempt_is_in_the_log() {
        receiver.answers(503);
        customer.checks("home", Instant.now().minusSeconds(10), UP, DOWN, DOWN, DOWN);
        await().untilAsserted(() -> deliveries()
                .body("items[0].status", equalTo(503))
                .body("items[0].error", equalTo("HTTP 503")));
        int refused = receiver.posts().size();

        receiver.answers(200);
        clock.advance(Duration.ofSeconds(61));

        await().until(() -> receiver.posts().size() > refused);
        await().untilAsserted(() -> deliveries().body("items[0].status", equalTo(200)).body("items[0].error", nullValue()));
        shown().body("[0].failures", equalTo(0));
    }

    @Test
    void one_that_never_takes_it_is_given_up_and_revived_by_its_owner() {
        receiver.answers(410);
        customer.checks("home", Instant.now().minusSeconds(10), UP, DOWN, DOWN, DOWN);
        await().untilAsserted(() -> shown().body("[0].diedAt", notNullValue()));
        receiver.answers(200);
        int before = receiver.posts().size();

        user().post("/weather-webhooks/" + id + "/revive").then().statusCode(200).body("diedAt", nullValue());

        await().until(() -> receiver.posts().size() > before);
        user().post("/weather-webhooks/" + id + "/revive")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/webhook-alive"));
    }

    @Rule("R11.2")
    @Test
    void nobody_else_sees_or_removes_it() {
        var stranger = as(UUID.randomUUID(), customer.id);

        stranger.get("/weather-webhooks").then().body("", hasSize(0));
        as(UUID.randomUUID(), customer.id).delete("/weather-webhooks/" + id).then().statusCode(404);
        as(UUID.randomUUID(), customer.id)
                .get("/weather-webhooks/" + id + "/deliveries")
                .then()
                .statusCode(404);
        user().get("/weather-webhooks").then().body("[0].secret", nullValue());
    }

    @Test
    void an_address_that_is_none_is_refused() {
        for (var url : new String[] {"ftp://acme.example.org", "https://a:b@acme.example.org", "hook", "https://a b"}) {
            user().body(Map.of("url", url))
                    .post("/weather-webhooks")
                    .then()
                    .statusCode(400)
                    .body("type", containsString("webhook-address-refused"));
        }
    }

    private String last() {
        return new String(receiver.posts().getLast().body(), UTF_8);
    }

    private String signature(String at, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            mac.update((at + ".").getBytes(UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ValidatableResponse deliveries() {
        return user().get("/weather-webhooks/" + id + "/deliveries").then().statusCode(200);
    }

    private ValidatableResponse shown() {
        return user().get("/weather-webhooks").then().statusCode(200);
    }

    private RequestSpecification user() {
        return as(user, customer.id);
    }

    private static RequestSpecification as(UUID who, UUID customerId) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(who).customer(customerId).roles("customer-user").token())
                .contentType(ContentType.JSON);
    }
}

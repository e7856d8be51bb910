package com.cegidlife.servicekit.upkeep;

import static com.cegidlife.testkit.SuiteServers.databases;
import static com.cegidlife.testkit.SuiteServers.kafka;
import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.StandingChanged;
import com.cegidlife.servicekit.standing.PublishStanding;
import com.cegidlife.testkit.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class HealthTest {

    private static final String DATABASE = "checks.find { it.name == 'Database connections health check' }";
    private static final String MESSAGING = "checks.find { it.name == 'messaging' }";

    @Inject
    PublishStanding publishStanding;

    @Test
    void aServiceWithoutItsDatabaseIsAliveButNotReadyUntilTheDatabaseIsBack() {
        databases().stop();
        try {
            eventually(() -> get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body(DATABASE + ".status", equalTo("DOWN"))
                    .body(MESSAGING + ".status", equalTo("UP")));
            get("/q/health/live").then().statusCode(200);
        } finally {
            databases().startAgain();
        }
        eventually(() -> get("/q/health/ready").then().statusCode(200).body(DATABASE + ".status", equalTo("UP")));
    }

    @Test
    void aServiceWithoutTheBrokerStaysReadyAndSaysSoUntilTheBrokerIsBack() {
        kafka().stop();
        try {
            publishStanding.publish(new StandingChanged(UUID.randomUUID(), UUID.randomUUID(), 1, List.of()));
            eventually(() -> get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body(MESSAGING + ".status", equalTo("UP"))
                    .body(MESSAGING + ".data.relay", containsString("The broker is out of reach"))
                    .body(MESSAGING + ".data.'outbox.pending'", equalTo(1)));
            get("/q/health/live").then().statusCode(200);
        } finally {
            kafka().startAgain();
        }
        eventually(() -> get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(MESSAGING + ".data.relay", equalTo("no trouble"))
                .body(MESSAGING + ".data.'outbox.pending'", equalTo(0)));
    }

    private static void eventually(Runnable assertions) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertions::run);
    }
}

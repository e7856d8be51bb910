package com.cegidlife.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class OnRealServersTest {

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    MutableClock mutableClock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @AfterEach
    void realTimeAgain() {
        mutableClock.reset();
    }

    @Test
    void theApplicationUsesItsOwnDatabase() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getCatalog()).isEqualTo("ticket");
            assertThat(connection.getMetaData().getUserName()).isEqualTo("ticket");
        }
    }

    @Test
    void theApplicationUsesTheBrokerOfTheTests() {
        assertThat(bootstrapServers).isEqualTo(SuiteServers.kafka().bootstrapServers());
    }

    @Test
    void theTestMovesTheClockOfTheApplication() {
        var instant = Instant.parse("2026-03-29T00:59:59.999Z");
        mutableClock.set(instant);
        assertThat(clock.instant()).isEqualTo(instant);
    }

    @Test
    void theApplicationTrustsTheTokensOfTheTests() {
        var user = UUID.randomUUID();
        var customer = UUID.randomUUID();
        var token = Tokens.of(user).customer(customer).roles("customer-admin").token();
        var answer = given().auth()
                .oauth2(token)
                .get("/caller")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer).isEqualTo(user + " of " + customer);
    }

    @Test
    void theApplicationChecksTheRolesOfTheTokens() {
        var token = Tokens.of(UUID.randomUUID()).roles("customer-user").token();
        given().auth().oauth2(token).get("/caller").then().statusCode(403);
    }

    @Test
    void theApplicationRefusesExpiredTokens() {
        var token =
                Tokens.of(UUID.randomUUID()).roles("customer-admin").expired().token();
        given().auth().oauth2(token).get("/caller").then().statusCode(401);
    }
}

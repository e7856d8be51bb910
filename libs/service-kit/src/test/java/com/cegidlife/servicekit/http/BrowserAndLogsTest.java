package com.cegidlife.servicekit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class BrowserAndLogsTest {

    @Test
    void anAllowedOriginReadsTheHeadersItNeeds() {
        given().header("Origin", "https://front.test")
                .get("/problems")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://front.test")
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Location"));
    }

    @Test
    void anotherOriginIsNotAllowed() {
        given().header("Origin", "https://elsewhere.test")
                .get("/problems")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void answersTellBrowsersNotToGuess() {
        given().get("/problems")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY");
    }

    @Test
    void aFailureIsLoggedOnceWithTheTraceOfTheCallerAndTheCustomer() {
        var customer = UUID.randomUUID();
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var records = recordsDuring(() -> given().auth()
                .oauth2(Tokens.of(UUID.randomUUID())
                        .customer(customer)
                        .roles("customer-user")
                        .token())
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/samples/bug")
                .then()
                .body("traceId", equalTo(trace)));
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().getMdc("traceId")).isEqualTo(trace);
        assertThat(records.getFirst().getMdc("customerId")).isEqualTo(customer.toString());
    }

    @Test
    void theServiceIsReadyWhenItsDatabaseIs() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem(containsString("Database connections health check")));
    }

    private static List<ExtLogRecord> recordsDuring(Runnable work) {
        var records = new CopyOnWriteArrayList<ExtLogRecord>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                var copy = ExtLogRecord.wrap(record);
                copy.copyMdc();
                records.add(copy);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var logger = Logger.getLogger("com.cegidlife.servicekit.problem");
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return records;
    }
}

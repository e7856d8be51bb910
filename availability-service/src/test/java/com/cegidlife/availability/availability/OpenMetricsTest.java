package com.cegidlife.availability.availability;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.PastOutage;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class OpenMetricsTest {

    @Inject
    MutableClock clock;

    @Rule("R6.3")
    @Test
    void the_rates_and_budgets_of_the_running_month_can_be_scraped() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            clock.set(Instant.parse("2026-11-27T12:00:00Z"));
            var customer = MonitoredCustomer.known(publisher);
            PastOutage.of(
                    customer, "home", Instant.parse("2026-11-26T09:00:00Z"), Instant.parse("2026-11-26T11:37:00Z"));

            var answer = given().auth()
                    .oauth2(Tokens.of(UUID.randomUUID()).roles("probe").token())
                    .get("/availability/openmetrics");

            answer.then().statusCode(200);
            assertThat(answer.contentType()).startsWith("application/openmetrics-text");
            assertThat(answer.asString())
                    .contains("# TYPE cegidlife_availability_ratio gauge\n")
                    .contains(line("cegidlife_availability_ratio", customer) + "0.98994\n")
                    .contains(line("cegidlife_availability_met", customer) + "0\n")
                    .contains(line("cegidlife_availability_budget_remaining_seconds", customer) + "-60\n")
                    .endsWith("# EOF\n");
        } finally {
            clock.reset();
        }
    }

    private static String line(String metric, MonitoredCustomer customer) {
        return metric + "{environment=\"" + customer.environmentId
                + "\",name=\"Production\",product=\"COMPTA\",customer=\"Ateliers Durand\"} ";
    }
}

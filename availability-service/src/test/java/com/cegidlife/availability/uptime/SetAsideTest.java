package com.cegidlife.availability.uptime;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static com.cegidlife.events.ProbeOutcome.DOWN;
import static com.cegidlife.events.ProbeOutcome.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class SetAsideTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String location = "Brest " + UUID.randomUUID();
    private EventPublisher publisher;
    private MonitoredCustomer customer;

    @BeforeEach
    void aMonitoredCustomer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void a_result_older_than_a_late_one_may_be_is_counted_for_operators_and_changes_no_outage() {
        see(now, UP);
        awaitState("UP");

        see(now.minusSeconds(700), DOWN);
        see(now.minusSeconds(690), DOWN);
        see(now.minusSeconds(680), DOWN);

        await().untilAsserted(() -> assertThat(row("LATE")).containsEntry("results", 3));
        assertThat(row("LATE"))
                .containsEntry("lastCheckedAt", now.minusSeconds(680).toString())
                .containsEntry("lastEnvironmentId", customer.environmentId.toString());
        awaitState("UP");
    }

    @Test
    void a_probe_whose_clock_is_an_hour_ahead_is_shown_to_operators_by_its_location() {
        see(now.plusSeconds(3600), DOWN);

        await().untilAsserted(() -> assertThat(row("AHEAD")).containsEntry("results", 1));
        assertThat((Integer) row("AHEAD").get("longestGapSeconds")).isBetween(3500, 3600);
        awaitState("UNKNOWN");
    }

    @Test
    void a_probe_whose_clock_is_an_hour_behind_is_shown_to_operators_by_its_location_and_its_results_count() {
        see(now.minusSeconds(3600), DOWN);
        see(now.minusSeconds(3590), DOWN);
        see(now.minusSeconds(3580), DOWN);

        await().untilAsserted(() -> assertThat(row("BEHIND")).containsEntry("results", 3));
        assertThat((Integer) row("BEHIND").get("longestGapSeconds")).isBetween(3600, 3700);
        await().untilAsserted(() -> operator()
                .get("/outages?environmentId=" + customer.environmentId)
                .then()
                .body("items[0].startedAt", equalTo(now.minusSeconds(3600).toString())));
    }

    private void see(Instant at, ProbeOutcome outcome) {
        publisher.publish(new ProbeResult(customer.environmentId, "home", location, at, outcome, 1, "HTTP 503"));
    }

    private void awaitState(String state) {
        await().untilAsserted(() ->
                operator().get("/environments/" + customer.environmentId).then().body("state", equalTo(state)));
    }

    private Map<String, Object> row(String reason) {
        Map<String, Object> row = operator()
                .get("/set-aside-results?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.location == '%s' && it.reason == '%s' }".formatted(location, reason));
        return row == null ? Map.of() : row;
    }
}

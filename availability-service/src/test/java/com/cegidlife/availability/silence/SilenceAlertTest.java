package com.cegidlife.availability.silence;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static com.cegidlife.events.ProbeOutcome.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.WithMailServer;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
@WithMailServer
class SilenceAlertTest {

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

    @Rule("D12")
    @Test
    void a_silent_environment_is_raised_to_operators_once_and_no_more_when_it_reports_again() {
        var last = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(120);
        customer.checks("home", last, UP);

        await().untilAsserted(() -> assertThat(alert()).containsEntry("silentSince", last.toString()));
        await().untilAsserted(() -> assertThat(mailsAboutIt()).isEqualTo(1));

        customer.checks("home", Instant.now(), UP);
        await().untilAsserted(() -> assertThat(alert()).isEmpty());
        assertThat(mailsAboutIt()).isEqualTo(1);
        operator()
                .get("/outages?environmentId=" + customer.environmentId)
                .then()
                .body("items", hasSize(0));
    }

    private long mailsAboutIt() {
        return SuiteServers.mails().receivedBy("operateurs@cegidlife.example").stream()
                .filter(mail -> mail.text().contains(customer.environmentId.toString()))
                .count();
    }

    private Map<String, Object> alert() {
        Map<String, Object> alert = operator()
                .get("/silence-alerts?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.environmentId == '%s' }".formatted(customer.environmentId));
        return alert == null ? Map.of() : alert;
    }
}

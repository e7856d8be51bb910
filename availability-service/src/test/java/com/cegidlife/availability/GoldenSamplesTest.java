package com.cegidlife.availability;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What billing and the probes have once published is still understood. */
@QuarkusTest
@OnRealServers(database = "availability")
class GoldenSamplesTest {

    private final EntitlementsChanged entitlements =
            GoldenSample.of(EntitlementsChanged.class).envelope().event();
    private final ProbeResult result =
            GoldenSample.of(ProbeResult.class).envelope().event();

    private EventPublisher publisher;

    @BeforeEach
    void the_entitlements_are_known() {
        publisher = new EventPublisher(SuiteServers.kafka());
        publisher.publish(GoldenSample.of(EntitlementsChanged.class).envelope());
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> environment().statusCode(200));
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void entitlements_make_the_environments_of_the_contracts_known() {
        environment()
                .body("name", equalTo("Production"))
                .body("kind", equalTo("PRODUCTION"))
                .body("product", equalTo("XRP-FLEX"));
        operator()
                .get("/environments?customerId=" + entitlements.customerId())
                .then()
                .body("items.name", hasItem("Recette"));
    }

    @Test
    void a_result_of_a_probe_counts_as_a_check() {
        environment().body("lastCheckedAt", nullValue());

        publisher.publish(GoldenSample.of(ProbeResult.class).envelope());

        await().untilAsserted(() ->
                environment().body("lastCheckedAt", equalTo(result.checkedAt().toString())));
    }

    private ValidatableResponse environment() {
        return operator().get("/environments/" + result.environmentId()).then();
    }
}

package com.cegidlife.availability.bridge;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class BridgeTest {

    @Inject
    Intake intake;

    @Inject
    BridgeSettings settings;

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(30);
    private EventPublisher publisher;
    private EventRecorder recorder;
    private MonitoredCustomer customer;

    @BeforeEach
    void aMonitoredCustomer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.PROBE_RESULTS);
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        recorder.close();
        publisher.close();
    }

    @Test
    void results_that_come_over_http_make_outages_like_all_others() {
        send(IntStream.range(0, 3).mapToObj(i -> result(UUID.randomUUID(), i)).toList())
                .statusCode(202)
                .body("accepted", equalTo(3));

        awaitOutage(start);
    }

    @Test
    void a_result_that_is_sent_again_is_published_once() {
        var results = IntStream.range(0, 3).mapToObj(i -> result(UUID.randomUUID(), i)).toList();

        send(results).statusCode(202);
        send(results).statusCode(202).body("accepted", equalTo(0)).body("repeated", equalTo(3));
        send(List.of(results.getFirst(), result(UUID.randomUUID(), 3))).body("accepted", equalTo(1));

        await().untilAsserted(() -> {
            recorder.catchUp();
            assertThat(published()).hasSize(4);
        });
    }

    @Test
    void who_comes_while_as_many_batches_are_taken_as_may_be_is_told_when_to_come_again() {
        var refused = fill(settings.batchesAtOnce());

        refused.statusCode(429).header("Retry-After", "5").body("type", equalTo("/problems/bridge-busy"));
        send(List.of(result(UUID.randomUUID(), 0))).statusCode(202);
    }

    /** Takes one place after the other, and asks when all are taken. */
    private ValidatableResponse fill(int places) {
        return places == 0
                ? send(List.of(result(UUID.randomUUID(), 0)))
                : intake.admit(() -> fill(places - 1));
    }

    @Test
    void a_batch_with_a_mistake_is_refused_as_a_whole_and_the_mistake_named() {
        var bad = new HashMap<>(result(UUID.randomUUID(), 0));
        bad.put("latencyMillis", -1);

        send(List.of(result(UUID.randomUUID(), 1), bad))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/results/1/latencyMillis"));
        send(List.of()).statusCode(400);
    }

    @Test
    void a_firing_alert_is_an_outage_since_it_began_and_a_resolved_one_ends_it() {
        operator()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Login", "target", "alertmanager", "consecutiveChecks", 1))
                .post("/environments/" + customer.environmentId + "/monitors")
                .then()
                .statusCode(201);

        alert("firing", start, null).statusCode(202).body("accepted", equalTo(2));
        awaitOutage(start);
        var resolved = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        alert("resolved", start, resolved).statusCode(202);

        await().untilAsserted(() -> outages().body("items[0].endedAt", equalTo(resolved.toString())));
    }

    @Test
    void an_alert_about_no_environment_is_refused() {
        probe().body(Map.of(
                        "version", "4",
                        "alerts",
                        List.of(Map.of(
                                "status", "firing",
                                "labels", Map.of("alertname", "Login"),
                                "startsAt", start.toString(),
                                "fingerprint", "1"))))
                .post("/probe-results/alertmanager")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/alert-without-environment"));
    }

    @Test
    void what_a_blackbox_exporter_says_is_a_result() {
        metrics("""
                # HELP probe_success Displays whether or not the probe was a success
                # TYPE probe_success gauge
                probe_http_status_code 503
                probe_duration_seconds 0.042
                probe_success 0
                """).statusCode(202);

        var result = recorder.await(
                        ProbeResult.class, seen -> seen.environmentId().equals(customer.environmentId))
                .event();
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
        assertThat(result.latencyMillis()).isEqualTo(42);
        assertThat(result.detail()).isEqualTo("HTTP 503");
        metrics("up 1").statusCode(400).body("type", equalTo("/problems/metrics-without-outcome"));
    }

    private ValidatableResponse metrics(String text) {
        return given().auth()
                .oauth2(Tokens.of(UUID.randomUUID()).roles("probe").token())
                .contentType(ContentType.TEXT)
                .body(text)
                .post("/probe-results/blackbox-exporter?monitor=home&location=Lyon&environmentId=" + customer.environmentId)
                .then();
    }

    private ValidatableResponse alert(String status, Instant startsAt, Instant endsAt) {
        var alert = new HashMap<String, Object>(Map.of(
                "status", status,
                "labels", Map.of("alertname", "Login", "environment", customer.environmentId.toString()),
                "annotations", Map.of("summary", "HTTP 503", "runbook", "https://runbook.example.org"),
                "startsAt", startsAt.toString(),
                "generatorURL", "https://prometheus.example.org",
                "fingerprint", customer.environmentId.toString()));
        alert.put("endsAt", endsAt == null ? "0001-01-01T00:00:00Z" : endsAt.toString());
        return probe().body(Map.of("version", "4", "groupKey", "{}", "alerts", List.of(alert)))
                .post("/probe-results/alertmanager")
                .then();
    }

    private void awaitOutage(Instant since) {
        await().untilAsserted(() ->
                outages().body("items", hasSize(1)).body("items[0].startedAt", equalTo(since.toString())));
    }

    private ValidatableResponse outages() {
        return operator().get("/outages?environmentId=" + customer.environmentId).then();
    }

    private List<ProbeResult> published() {
        return recorder.events(ProbeResult.class).stream()
                .map(envelope -> envelope.event())
                .filter(result -> result.environmentId().equals(customer.environmentId))
                .toList();
    }

    private static ValidatableResponse send(List<? extends Map<String, Object>> results) {
        return probe().body(Map.of("results", results)).post("/probe-results").then();
    }

    private Map<String, Object> result(UUID id, int second) {
        return Map.of(
                "id", id,
                "environmentId", customer.environmentId,
                "monitor", "home",
                "location", "Lyon",
                "checkedAt", start.plusSeconds(second).toString(),
                "outcome", "DOWN",
                "latencyMillis", 12,
                "detail", "HTTP 503");
    }

    private static RequestSpecification probe() {
        return given().auth()
                .oauth2(Tokens.of(UUID.randomUUID()).roles("probe").token())
                .contentType(ContentType.JSON);
    }
}

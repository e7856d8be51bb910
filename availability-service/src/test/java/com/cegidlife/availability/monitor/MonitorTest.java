package com.cegidlife.availability.monitor;

import static com.cegidlife.events.ProbeOutcome.DOWN;
import static com.cegidlife.events.ProbeOutcome.UP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.Operator;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class MonitorTest {

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(20);
    private final Operator operator = Operator.someone();
    private EventPublisher publisher;
    private EventRecorder recorder;
    private MonitoredCustomer customer;

    @BeforeEach
    void aMonitoredCustomer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_OUTAGES);
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        recorder.close();
        publisher.close();
    }

    @Rule("D13")
    @Test
    void a_monitor_says_how_many_checks_at_how_many_of_which_locations_make_an_outage() {
        setUp(Map.of("consecutiveChecks", 2, "failingLocations", 2, "locations", List.of("Paris", "Lyon")))
                .statusCode(201);

        see("Paris", start, DOWN, DOWN);
        see("Nantes", start, DOWN, DOWN, DOWN, DOWN);
        see("Lyon", start.plusSeconds(5), DOWN, DOWN);

        assertThat(started().startedAt()).isEqualTo(start.plusSeconds(5));
    }

    @Rule("D13")
    @Test
    void a_monitor_retired_while_it_fails_ends_its_outage_with_its_last_result() {
        String id = setUp(Map.of()).extract().path("id");
        see("Paris", start, DOWN, DOWN, DOWN);
        started();

        retire(id, 0).statusCode(200).body("retiredAt", notNullValue());

        assertThat(ended().endedAt()).isEqualTo(start.plusSeconds(2));
        see("Paris", start.plusSeconds(10), DOWN, DOWN, DOWN);
        await().untilAsserted(() -> operator.asks()
                .get("/set-aside-results?limit=200")
                .then()
                .body("items.find { it.reason == 'RETIRED' && it.lastEnvironmentId == '%s' }"
                        .formatted(customer.environmentId), notNullValue()));
        retire(id, 1).statusCode(409).body("type", equalTo("/problems/monitor-retired"));
        setUp(Map.of("consecutiveChecks", 1)).statusCode(201).body("id", equalTo(id));
    }

    @Rule("D13")
    @Test
    void an_outage_of_which_the_quorum_is_not_asked_for_any_more_ends() {
        String id = setUp(Map.of()).extract().path("id");
        see("Lyon", start, UP, UP);
        see("Paris", start, DOWN, DOWN, DOWN);
        started();

        operator.asks()
                .header("If-Match", "\"0\"")
                .body(body(Map.of("failingLocations", 2)))
                .put("/monitors/" + id)
                .then()
                .statusCode(200);

        ended();
    }

    @Rule("D12")
    @Test
    void an_environment_is_unknown_after_the_silence_that_its_monitors_tolerate() {
        see("Paris", Instant.now().minusSeconds(300), UP);
        await().untilAsserted(() -> state().body("lastCheckedAt", notNullValue()));
        state().body("state", equalTo("UNKNOWN"));

        setUp(Map.of("toleranceSeconds", 3_600)).statusCode(201);

        state().body("state", equalTo("UP"));
    }

    @Test
    void a_change_needs_the_version_that_was_read_and_what_can_never_fail_is_refused() {
        String id = setUp(Map.of()).extract().path("id");

        setUp(Map.of()).statusCode(409).body("type", equalTo("/problems/monitor-exists"));
        operator.asks().body(body(Map.of())).put("/monitors/" + id).then().statusCode(428);
        operator.asks()
                .header("If-Match", "\"7\"")
                .body(body(Map.of()))
                .put("/monitors/" + id)
                .then()
                .statusCode(412);
        operator.asks()
                .header("If-Match", "\"0\"")
                .body(body(Map.of("failingLocations", 3, "locations", List.of("Paris"))))
                .put("/monitors/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/monitor-never-fails"));
        operator.asks()
                .get("/audit?subject=monitor/" + id)
                .then()
                .body("items[0].action", equalTo("set-up-monitor"));
    }

    @Test
    void a_plan_is_shown_before_it_is_applied_and_changes_nothing_the_second_time() {
        setUp(Map.of()).statusCode(201);
        var plan = """
                environments:
                  - environment: %s
                    monitors:
                      - name: api
                        target: https://acme.example.org/api
                        failingLocations: 2
                        locations: [Paris, Lyon]
                """.formatted(customer.environmentId);

        plan(plan, true).statusCode(200).body("differences", hasSize(2));
        monitors().body("findAll { it.retiredAt == null }.name", equalTo(List.of("home")));
        plan(plan, false)
                .statusCode(200)
                .body("differences.find { it.monitor == 'api' }.change", equalTo("SET_UP"))
                .body("differences.find { it.monitor == 'home' }.change", equalTo("RETIRED"));
        monitors().body("findAll { it.retiredAt == null }.name", equalTo(List.of("api")));
        plan(plan, false).statusCode(200).body("differences", hasSize(0));
        plan(plan.replace("failingLocations: 2", "failingLocations: 1"), false)
                .body("differences[0].change", equalTo("CHANGED"))
                .body("differences[0].before", containsString("failingLocations=2"))
                .body("differences[0].after", containsString("failingLocations=1"));
    }

    @Test
    void a_plan_with_a_mistake_changes_nothing_and_the_mistake_is_named() {
        plan("environments: [", false).statusCode(400);
        plan("environments: []", false).statusCode(400);
        plan("", false).statusCode(400);
        plan("environments: [{environment: %s, monitors: [{name: a}]}]".formatted(customer.environmentId), false)
                .statusCode(400)
                .body("violations[0].pointer", containsString("target"));
        plan("environments: [{environment: %s, monitors: [], more: 1}]".formatted(customer.environmentId), false)
                .statusCode(400);
    }

    private ValidatableResponse plan(String yaml, boolean dryRun) {
        return operator.asks()
                .contentType("application/yaml")
                .body(yaml.getBytes(UTF_8))
                .post("/monitor-plans?dryRun=" + dryRun)
                .then();
    }

    private ValidatableResponse monitors() {
        return operator.asks()
                .get("/environments/" + customer.environmentId + "/monitors")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse state() {
        return operator.asks().get("/environments/" + customer.environmentId).then().statusCode(200);
    }

    private ValidatableResponse setUp(Map<String, Object> more) {
        return operator.asks()
                .body(body(more))
                .post("/environments/" + customer.environmentId + "/monitors")
                .then();
    }

    private ValidatableResponse retire(String id, int version) {
        return operator.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Application remplacée."))
                .post("/monitors/" + id + "/retire")
                .then();
    }

    private static Map<String, Object> body(Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.put("name", "home");
        body.put("target", "https://acme.example.org/login");
        return body;
    }

    private void see(String location, Instant from, ProbeOutcome... outcomes) {
        for (int i = 0; i < outcomes.length; i++) {
            publisher.publish(new ProbeResult(
                    customer.environmentId, "home", location, from.plusSeconds(i), outcomes[i], 12, "HTTP 503"));
        }
    }

    private OutageStarted started() {
        return recorder.await(
                        OutageStarted.class, event -> event.environmentId().equals(customer.environmentId))
                .event();
    }

    private OutageEnded ended() {
        return recorder.await(OutageEnded.class, event -> event.environmentId().equals(customer.environmentId))
                .event();
    }
}

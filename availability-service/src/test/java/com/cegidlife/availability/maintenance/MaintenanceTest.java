package com.cegidlife.availability.maintenance;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.availability.Cover;
import com.cegidlife.availability.availability.CoverKind;
import com.cegidlife.availability.availability.MaintenanceCover;
import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.MaintenanceAnnounced;
import com.cegidlife.events.MaintenanceCancelled;
import com.cegidlife.events.MaintenanceEnded;
import com.cegidlife.events.MaintenanceEvent;
import com.cegidlife.events.MaintenanceKind;
import com.cegidlife.events.MaintenanceOverrun;
import com.cegidlife.events.MaintenancePlanned;
import com.cegidlife.events.MaintenanceStarted;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class MaintenanceTest {

    private static final Instant MONDAY = Paris.at("2026-11-23T10:00");
    private static final Instant FRIDAY_EVENING = Paris.at("2026-11-27T20:00");
    private static final Instant MONDAY_MORNING = Paris.at("2026-11-30T07:00");

    @Inject
    MutableClock clock;

    @Inject
    MaintenanceCover cover;

    private EventPublisher publisher;
    private EventRecorder events;
    private MonitoredCustomer customer;

    @BeforeEach
    void a_monday_morning_with_a_known_customer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
        events = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_MAINTENANCE);
        clock.set(MONDAY);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
        events.close();
        publisher.close();
    }

    @Rule({"R5.1", "R6.4"})
    @Test
    void a_weekend_long_maintenance_starts_overruns_and_ends_and_each_is_told_once() {
        var id = Planner.announced(weekend());

        clock.set(FRIDAY_EVENING);
        awaitState(id, "STARTED");
        clock.set(MONDAY_MORNING);
        awaitState(id, "OVERRUN");
        clock.set(MONDAY_MORNING.plus(Duration.ofMinutes(90)));
        Planner.order(id, "end", Map.of())
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endedAt", equalTo("2026-11-30T07:30:00Z"));

        events.await(MaintenanceEnded.class, event -> event.maintenanceId().equals(UUID.fromString(id)));
        events.catchUp();
        assertThat(told(id))
                .extracting(event -> (Object) event.getClass())
                .containsExactlyInAnyOrder(
                        MaintenancePlanned.class,
                        MaintenanceAnnounced.class,
                        MaintenanceStarted.class,
                        MaintenanceOverrun.class,
                        MaintenanceEnded.class);
        assertThat(covered()).containsExactly(planned(id, FRIDAY_EVENING, MONDAY_MORNING));
    }

    @Test
    void one_that_ends_by_itself_ends_at_the_end_of_its_window() {
        var plan = weekend();
        plan.put("endsByItself", true);
        var id = Planner.announced(plan);

        clock.set(MONDAY_MORNING.plusSeconds(30));

        awaitState(id, "ENDED");
        operator().get("/maintenances/" + id).then().body("endedAt", equalTo(MONDAY_MORNING.toString()));
    }

    @Rule("R6.3")
    @Test
    void work_that_ends_early_covers_until_it_ended_and_not_the_rest_of_the_window() {
        var id = Planner.announced(weekend());
        clock.set(FRIDAY_EVENING);
        awaitState(id, "STARTED");

        clock.set(FRIDAY_EVENING.plus(Duration.ofHours(5)));
        Planner.order(id, "end", Map.of()).statusCode(200);

        assertThat(covered()).containsExactly(planned(id, FRIDAY_EVENING, FRIDAY_EVENING.plus(Duration.ofHours(5))));
    }

    @Test
    void a_cancelled_one_never_starts_and_covers_nothing() {
        var id = Planner.announced(weekend());

        Planner.order(id, "cancel", Map.of("reason", "Reportée.")).statusCode(200);
        clock.set(FRIDAY_EVENING.plusSeconds(1));

        events.await(
                MaintenanceCancelled.class,
                event -> event.announced() && event.maintenanceId().equals(UUID.fromString(id)));
        assertThat(covered()).isEmpty();
        Planner.order(id, "end", Map.of()).statusCode(409).body("type", equalTo("/problems/maintenance-state"));
    }

    @Rule({"R5.1", "R5.2", "R5.3", "R5.5", "D30"})
    @Test
    void a_refusal_names_every_rule_broken_and_proposes_the_nearest_valid_window() {
        var start = Paris.at("2026-11-24T18:00");
        var id = Planner.planned(Planner.plan(
                customer.id,
                start,
                start.plus(Duration.ofHours(4)),
                start.plus(Duration.ofHours(2)),
                start.plus(Duration.ofHours(3))));

        Planner.order(id, "announce", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/window-refused"))
                .body("rule", equalTo("R5.5"))
                .body("brokenRules", equalTo("R5.1, R5.2, R5.3"))
                .body("violations.pointer", hasItems("/window", "/window/blocking", "/window/start"))
                .body("violations[2].detail", containsString("mercredi 25 novembre 2026 à 10:00"))
                .body("proposedStart", equalTo("2026-11-25T20:00:00+01:00"))
                .body("proposedEnd", equalTo("2026-11-26T00:00:00+01:00"))
                .body("proposedBlockingStart", equalTo("2026-11-25T22:00:00+01:00"));
        assertThat(Planner.state(id)).isEqualTo("PLANNED");
        customer.user().get("/maintenances/" + id).then().statusCode(404);
    }

    @Rule({"R5.5", "D30"})
    @Test
    void a_refusal_without_an_alternative_says_why_there_is_none() {
        var id = Planner.planned(Planner.plan(customer.id, Paris.at("2026-11-26T08:00"), Paris.at("2026-11-30T08:00")));

        Planner.order(id, "announce", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/window-refused-without-alternative"))
                .body("violations.pointer", hasItems("/window", ""))
                .body("violations[1].detail", containsString("la plus longue plage"));
    }

    @Rule("R5.3")
    @Test
    void forty_eight_hours_ahead_is_in_time_and_a_moment_later_is_not() {
        var start = Paris.at("2026-11-25T20:00");
        var id = Planner.planned(Planner.plan(customer.id, start, start.plus(Duration.ofHours(3))));

        clock.set(start.minus(Duration.ofHours(48)).plusMillis(1));
        Planner.order(id, "announce", Map.of())
                .statusCode(409)
                .body("brokenRules", equalTo("R5.3"))
                .body("proposedStart", equalTo("2026-11-25T20:15:00+01:00"))
                .body("nextSteps[1].href", equalTo("/urgent-maintenances"));
        clock.set(start.minus(Duration.ofHours(48)));
        Planner.order(id, "announce", Map.of()).statusCode(200).body("state", equalTo("ANNOUNCED"));
    }

    @Rule("R5.4")
    @Test
    void urgent_maintenance_may_happen_in_the_middle_of_the_day_and_is_announced_at_once() {
        String id = Planner.post("/urgent-maintenances", Planner.urgent(customer.id, MONDAY.plusSeconds(3600)))
                .statusCode(201)
                .body("state", equalTo("STARTED"))
                .body("announcedAt", equalTo(MONDAY.toString()))
                .extract()
                .path("id");

        var announced = events.await(
                MaintenanceAnnounced.class, event -> event.maintenanceId().equals(UUID.fromString(id)));
        assertThat(announced.event().kind()).isEqualTo(MaintenanceKind.URGENT);
        assertThat(announced.event().reason()).contains("Faille exploitée.");
        customer.user().get("/maintenances/" + id).then().body("reason", equalTo("Faille exploitée."));
        var noReason = new HashMap<>(Planner.urgent(customer.id, MONDAY.plusSeconds(3600)));
        noReason.remove("reason");
        Planner.post("/urgent-maintenances", noReason).statusCode(400).body("violations.pointer", hasItems("/reason"));
    }

    @Rule({"R5.4", "R6.3"})
    @Test
    void urgent_maintenance_covers_the_time_that_it_really_took() {
        String id = Planner.post("/urgent-maintenances", Planner.urgent(customer.id, MONDAY.plusSeconds(3600)))
                .extract()
                .path("id");

        clock.set(MONDAY.plus(Duration.ofHours(2)));
        awaitState(id, "OVERRUN");
        assertThat(covered())
                .containsExactly(
                        new Cover(UUID.fromString(id), CoverKind.URGENT, MONDAY, MONDAY.plus(Duration.ofHours(2))));

        clock.set(MONDAY.plus(Duration.ofHours(3)));
        Planner.order(id, "end", Map.of()).statusCode(200);
        clock.set(MONDAY.plus(Duration.ofHours(9)));
        assertThat(covered())
                .containsExactly(
                        new Cover(UUID.fromString(id), CoverKind.URGENT, MONDAY, MONDAY.plus(Duration.ofHours(3))));
    }

    @Rule("R5.4")
    @Test
    void urgent_maintenance_cannot_have_begun_before_it_is_announced_nor_concern_nobody() {
        var late = new HashMap<>(Planner.urgent(customer.id, MONDAY.plusSeconds(3600)));
        late.put("start", MONDAY.minusSeconds(1).toString());
        Planner.post("/urgent-maintenances", late)
                .statusCode(409)
                .body("type", equalTo("/problems/urgent-maintenance-in-the-past"));

        var nobody = new HashMap<>(Planner.urgent(customer.id, MONDAY.plusSeconds(3600)));
        nobody.put("reach", Map.of("kind", "PRODUCT", "product", "NOBODY-HAS-IT"));
        Planner.post("/urgent-maintenances", nobody)
                .statusCode(409)
                .body("type", equalTo("/problems/no-environment-concerned"));
    }

    @Rule("R11.2")
    @Test
    void customers_see_what_they_were_told_and_nothing_of_others() {
        var other = MonitoredCustomer.known(publisher);
        var draft = Planner.planned(weekend());
        var announced = Planner.announced(weekend());

        customer.user().get("/maintenances").then().body("items.id", equalTo(List.of(announced)));
        customer.user().get("/maintenances/" + draft).then().statusCode(404);
        other.user().get("/maintenances/" + announced).then().statusCode(404);
        other.user().get("/maintenances").then().body("items", hasSize(0));
    }

    @Test
    void asking_about_a_window_keeps_nothing_and_warns_of_overlaps() {
        var announced = Planner.announced(weekend());
        var question =
                Map.of("window", weekend().get("window"), "reach", weekend().get("reach"));

        Planner.post("/maintenances/check", question)
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("proposal", nullValue())
                .body("overlaps.maintenanceId", equalTo(List.of(announced)));
        Planner.post("/maintenances", weekend()).statusCode(201).body("overlaps", hasSize(1));
    }

    @Test
    void windows_that_are_none_are_named_problems() {
        refused("window-ends-before-it-starts", MONDAY_MORNING, FRIDAY_EVENING);
        refused("window-too-long", FRIDAY_EVENING, FRIDAY_EVENING.plus(Duration.ofDays(365)));
        refused("window-too-far-away", Instant.parse("2300-01-01T20:00:00Z"), Instant.parse("2300-01-01T21:00:00Z"));
        Planner.post("/maintenances", Map.of())
                .statusCode(400)
                .body("violations.pointer", hasItems("/title", "/window", "/reach"));
    }

    @Test
    void named_environments_must_exist() {
        var plan = weekend();
        var unknown = UUID.randomUUID();
        plan.put("reach", Map.of("kind", "NAMED", "environmentIds", List.of(customer.environmentId, unknown)));
        Planner.post("/maintenances", plan).statusCode(400).body("unknown", equalTo(unknown.toString()));

        plan.put("reach", Map.of("kind", "NAMED", "environmentIds", List.of(customer.environmentId)));
        var id = Planner.announced(plan);

        var announced = events.await(
                MaintenanceAnnounced.class, event -> event.maintenanceId().equals(UUID.fromString(id)));
        assertThat(announced.event().environmentIds()).containsExactly(customer.environmentId);
    }

    @Test
    void a_draft_may_be_revised_and_an_announced_one_may_not() {
        var id = Planner.planned(weekend());
        var revised = weekend();
        revised.put("title", Map.of("french", "Nouvelle baie", "english", "New storage"));
        put(id, revised).statusCode(200).body("title.french", equalTo("Nouvelle baie"));

        Planner.order(id, "announce", Map.of()).statusCode(200);
        put(id, weekend()).statusCode(409).body("type", equalTo("/problems/maintenance-state"));
        operator()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Trop tard."))
                .post("/maintenances/" + id + "/cancel")
                .then()
                .statusCode(412);
    }

    @Test
    void work_that_comes_again_is_planned_from_a_template() {
        var name = "Mensuelle " + UUID.randomUUID();
        Map<String, Object> body = Map.of(
                "name",
                name,
                "title",
                weekend().get("title"),
                "minutes",
                480,
                "blockingOffsetMinutes",
                120,
                "blockingMinutes",
                60,
                "reach",
                weekend().get("reach"));
        String template = Planner.post("/maintenance-templates", body)
                .statusCode(201)
                .extract()
                .path("id");
        Planner.post("/maintenance-templates", body).statusCode(409);

        Planner.post("/maintenance-templates/" + template + "/plans", Map.of("start", FRIDAY_EVENING.toString()))
                .statusCode(201)
                .body("window.end", equalTo("2026-11-28T03:00:00Z"))
                .body("window.blocking.start", equalTo("2026-11-27T21:00:00Z"));
        operator().delete("/maintenance-templates/" + template).then().statusCode(204);
    }

    private void refused(String problem, Instant start, Instant end) {
        Planner.post("/maintenances", Planner.plan(customer.id, start, end))
                .statusCode(400)
                .body("type", equalTo("/problems/" + problem));
    }

    private ValidatableResponse put(String id, Object body) {
        var etag = operator().get("/maintenances/" + id).getHeader("ETag");
        return operator()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .put("/maintenances/" + id)
                .then();
    }

    private Map<String, Object> weekend() {
        return Planner.plan(
                customer.id,
                FRIDAY_EVENING,
                MONDAY_MORNING,
                FRIDAY_EVENING.plus(Duration.ofHours(2)),
                FRIDAY_EVENING.plus(Duration.ofHours(9)));
    }

    private static void awaitState(String id, String state) {
        await().until(() -> Planner.state(id), state::equals);
    }

    private List<Cover> covered() {
        return cover.covering(customer.environmentId, MONDAY, MONDAY_MORNING.plus(Duration.ofDays(30)));
    }

    private static Cover planned(String id, Instant start, Instant end) {
        return new Cover(UUID.fromString(id), CoverKind.PLANNED, start, end);
    }

    private List<DomainEvent> told(String id) {
        return Stream.of(
                        MaintenancePlanned.class,
                        MaintenanceAnnounced.class,
                        MaintenanceStarted.class,
                        MaintenanceOverrun.class,
                        MaintenanceEnded.class,
                        MaintenanceCancelled.class)
                .flatMap(type -> events.events(type).stream())
                .map(envelope -> (DomainEvent) envelope.event())
                .filter(event -> ((MaintenanceEvent) event).maintenanceId().equals(UUID.fromString(id)))
                .toList();
    }
}

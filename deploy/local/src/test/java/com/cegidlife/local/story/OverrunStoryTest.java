package com.cegidlife.local.story;

import static com.cegidlife.local.Port.AVAILABILITY;
import static com.cegidlife.local.story.DemoCustomer.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.testkit.Rule;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new version is deployed by a maintenance that overruns, and the statement of the month explains what that cost. */
@ExtendWith(SuiteInMotion.class)
class OverrunStoryTest {

    /** More than a hundredth of the reference period of any month: 23 business days of 13 hours. */
    private static final Duration OVERRUN = Duration.ofHours(3).plusMinutes(30);

    private static RunningSuite suite;

    @BeforeAll
    static void join(RunningSuite running) {
        suite = running;
    }

    @Test
    @Rule({"R5.1", "R5.3", "R6.1", "R6.3", "R6.4", "R6.7", "R10.2"})
    void a_new_version_is_deployed_by_a_maintenance_that_overruns_and_the_month_misses_its_target() {
        var environment = suite.contracts().environmentOf(MARTIN);
        awaitKnown(environment);
        var opening = morning();
        var start = opening.minus(Duration.ofHours(8));
        var maintenance = planned(start, opening);
        announceNewVersion(maintenance, opening);
        order(maintenance, "announce", "{}").statusCode(200).body("state", equalTo("ANNOUNCED"));

        beAt(start.plusSeconds(60));
        awaitState(maintenance, "STARTED");
        beAt(opening.plus(OVERRUN).plusSeconds(120));
        awaitState(maintenance, "OVERRUN");
        seen(environment, opening.minus(Duration.ofMinutes(30)), "DOWN");
        seen(environment, opening.plus(OVERRUN), "UP");
        awaitOutageOver(environment, opening.plus(OVERRUN));
        order(maintenance, "end", "{}").statusCode(200).body("state", equalTo("ENDED"));

        var month = YearMonth.from(opening.atZone(BookletCalendars.PARIS));
        beAt(month.plusMonths(1).atDay(1).atTime(7, 0).atZone(BookletCalendars.PARIS).toInstant());

        var statement = awaitStatement(environment, month);
        statement
                .body("figures.met", equalTo(false))
                .body("figures.downtimeSeconds", equalTo((int) OVERRUN.toSeconds()))
                .body("maintenance.id", hasItem(maintenance))
                .body("pieces.treatment", equalTo(List.of("OUTSIDE_REFERENCE_PERIOD", "COUNTED")));
        assertThat(statement.extract().<Number>path("figures.ratePercent").doubleValue()).isBetween(98.0, 99.0);
        suite.as(MARTIN.user, AVAILABILITY)
                .header("Accept-Language", "fr")
                .get("/environments/" + environment + "/availability/explanation?month=" + month)
                .then()
                .statusCode(200)
                .body("steps.text", hasItem(startsWith("Indisponibilité retenue (ΣTI) : 3 h 30 min 00 s")));
    }

    /** 07:00 in Paris of the first business day before which the window can be announced in time. */
    private static Instant morning() {
        var first = suite.clock().now().plusHours(58).toLocalDate();
        return Stream.iterate(first.plusDays(1), day -> day.plusDays(1))
                .map(day -> day.atTime(7, 0).atZone(BookletCalendars.PARIS).toInstant())
                .filter(opening -> !BookletCalendars.REFERENCE_PERIOD
                        .between(opening, opening.plus(OVERRUN))
                        .isZero())
                .findFirst()
                .orElseThrow();
    }

    private static String planned(Instant start, Instant end) {
        return suite.as("operator", AVAILABILITY)
                .body("""
                        {"title": {"french": "Version 2027.1", "english": "Version 2027.1"},
                         "window": {"start": "%s", "end": "%s", "blocking": {"start": "%s", "end": "%s"}},
                         "reach": {"kind": "CUSTOMER", "customerId": "%s"}}
                        """.formatted(start, end, start, end, MARTIN.id))
                .post("/maintenances")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void announceNewVersion(String maintenance, Instant available) {
        String release = suite.as("operator", AVAILABILITY)
                .body("""
                        {"product": "COMPTA", "category": "NEW_VERSION", "versionNumber": "2027.1",
                         "summaryFrench": "Lettrage plus rapide.", "summaryEnglish": "Faster matching.",
                         "releasedOn": "%s", "maintenanceId": "%s"}
                        """.formatted(available.atZone(BookletCalendars.PARIS).toLocalDate(), maintenance))
                .post("/releases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        suite.as("operator", AVAILABILITY)
                .header("If-Match", etag("/releases/" + release))
                .body("{}")
                .post("/releases/" + release + "/announce")
                .then()
                .statusCode(200)
                .body("state", equalTo("ANNOUNCED"));
    }

    private static ValidatableResponse order(String maintenance, String command, String body) {
        return suite.as("operator", AVAILABILITY)
                .header("If-Match", etag("/maintenances/" + maintenance))
                .body(body)
                .post("/maintenances/" + maintenance + "/" + command)
                .then();
    }

    private static String etag(String path) {
        return suite.as("operator", AVAILABILITY).get(path).header("ETag");
    }

    private static void beAt(Instant instant) {
        suite.clock().move(instant.toString());
    }

    private static void seen(String environment, Instant from, String outcome) {
        var results = IntStream.range(0, 3)
                .mapToObj(i -> Map.of(
                        "id", UUID.randomUUID(),
                        "environmentId", environment,
                        "monitor", "deployment",
                        "location", "Lyon",
                        "checkedAt", from.plusSeconds(i).toString(),
                        "outcome", outcome,
                        "latencyMillis", 12,
                        "detail", "HTTP 503"))
                .toList();
        suite.probe().body(Map.of("results", results)).post("/probe-results").then().statusCode(202);
    }

    private static void awaitKnown(String environment) {
        eventually().until(() -> suite.as("operator", AVAILABILITY).get("/environments/" + environment).statusCode() == 200);
    }

    private static void awaitState(String maintenance, String state) {
        eventually().untilAsserted(() -> suite.as("operator", AVAILABILITY)
                .get("/maintenances/" + maintenance)
                .then()
                .body("state", equalTo(state)));
    }

    private static void awaitOutageOver(String environment, Instant end) {
        eventually().untilAsserted(() -> suite.as("operator", AVAILABILITY)
                .get("/outages?environmentId=" + environment)
                .then()
                .body("items.endedAt", hasItem(end.toString())));
    }

    private static ValidatableResponse awaitStatement(String environment, YearMonth month) {
        var path = "/environments/" + environment + "/statements/" + month;
        eventually().until(() -> suite.as(MARTIN.user, AVAILABILITY).get(path).statusCode() == 200);
        return suite.as(MARTIN.user, AVAILABILITY).get(path).then();
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(250));
    }
}

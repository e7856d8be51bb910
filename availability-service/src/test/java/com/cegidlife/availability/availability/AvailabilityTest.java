package com.cegidlife.availability.availability;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.PastOutage;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.EntitlementsChanged.EntitledEnvironment;
import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.events.OutageEnded;
import com.cegidlife.events.OutageStarted;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class AvailabilityTest {

    /** Friday 20 November 2026, 20:00 in Paris: fourteen business days are over. */
    private static final Instant NOW = Story.at("2026-11-20T20:00");

    @Inject
    MutableClock clock;

    private EventPublisher publisher;
    private MonitoredCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        clock.set(NOW);
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        publisher.close();
        clock.reset();
    }

    @Rule("R6.3")
    @Test
    void outages_of_several_monitors_count_once_within_the_reference_period() {
        PastOutage.of(customer, "home", Story.at("2026-11-16T19:00"), Story.at("2026-11-16T21:00"));
        PastOutage.of(customer, "api", Story.at("2026-11-16T18:30"), Story.at("2026-11-16T19:30"));

        availability(customer.user(), "2026-11")
                .body("open", equalTo(true))
                .body("referencePeriodSeconds", equalTo(936_000))
                .body("elapsedReferencePeriodSeconds", equalTo(14 * 13 * 3_600))
                .body("grossDowntimeSeconds", equalTo(9_000))
                .body("outsideReferencePeriodSeconds", equalTo(3_600))
                .body("downtimeSeconds", equalTo(5_400))
                .body("ratePercent", equalTo(99.423f))
                .body("met", equalTo(true))
                .body("budget.allowedSeconds", equalTo(9_360))
                .body("budget.remainingSeconds", equalTo(3_960))
                .body("budget.burn", equalTo(0.82f))
                .body("budget.forecastPercent", equalTo(99.176f));
    }

    @Test
    void the_environment_is_told_out_once_for_monitors_that_fail_together() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_OUTAGES)) {
            var first = Story.at("2026-11-16T10:00");
            customer.checks("home", first, ProbeOutcome.DOWN, ProbeOutcome.DOWN, ProbeOutcome.DOWN);
            customer.checks("api", first.plusSeconds(60), ProbeOutcome.DOWN, ProbeOutcome.DOWN, ProbeOutcome.DOWN);
            customer.checks("home", first.plusSeconds(120), ProbeOutcome.UP, ProbeOutcome.UP, ProbeOutcome.UP);
            customer.checks("api", first.plusSeconds(180), ProbeOutcome.UP, ProbeOutcome.UP, ProbeOutcome.UP);

            var ended = recorder.await(
                            OutageEnded.class, event -> event.environmentId().equals(customer.environmentId))
                    .event();
            assertThat(ended.startedAt()).isEqualTo(first);
            assertThat(ended.endedAt()).isEqualTo(first.plusSeconds(180));
            assertThat(recorder.events(OutageStarted.class).stream()
                            .filter(told -> told.event().environmentId().equals(customer.environmentId)))
                    .hasSize(1);
            customer.user()
                    .get("/outages")
                    .then()
                    .body("items.monitor", contains("api", "home"))
                    .body("items.episodeId.unique()", contains(ended.outageId().toString()));
        }
    }

    @Test
    void silence_is_no_downtime_and_lowers_the_coverage_only() {
        customer.checks("home", Story.at("2026-11-16T07:00"), ProbeOutcome.UP);
        customer.checks("home", Story.at("2026-11-16T07:01"), ProbeOutcome.UP);
        customer.checks("home", Story.at("2026-11-16T08:01"), ProbeOutcome.UP);
        customer.checks("api", Story.at("2026-11-16T08:01:30"), ProbeOutcome.UP);

        await().untilAsserted(() -> availability(operator(), "2026-11")
                .body("coverage.observedSeconds", equalTo(90))
                .body("coverage.unknownSeconds", equalTo(14 * 13 * 3_600 - 90))
                .body("downtimeSeconds", equalTo(0))
                .body("ratePercent", equalTo(100.0f)));
    }

    @Rule("R6.3")
    @Test
    void a_rate_is_explained_in_french_and_in_english_and_every_second_is_listed() {
        var outage = PastOutage.of(customer, "home", Story.at("2026-11-16T19:00"), Story.at("2026-11-16T21:00"));

        explanation("fr")
                .body("steps[0].text", containsString("Période de référence (PRT) de novembre 2026"))
                .body("steps.text", hasItem("Indisponibilité retenue (ΣTI) : 1 h 00 min 00 s"))
                .body(
                        "steps.text",
                        hasItem(containsString("TD = (PRT − ΣTI) / PRT = 99,615 % ; engagement de 99 % tenu")));
        explanation("en").body("steps.text", hasItem("Downtime that counts (ΣTI): 1 h 00 min 00 s"));
        customer.user()
                .get("/environments/" + customer.environmentId + "/availability/pieces?month=2026-11&limit=1")
                .then()
                .body("items[0].treatment", equalTo("COUNTED"))
                .body("items[0].outages", contains(outage.toString()))
                .body("items[0].endsAt", equalTo(Story.at("2026-11-16T20:00").toString()));
    }

    @Test
    void the_rates_of_twelve_months_come_in_one_list_without_those_to_come() {
        PastOutage.of(customer, "home", Story.at("2026-10-05T10:00"), Story.at("2026-10-05T13:00"));

        operator()
                .get("/availability?from=2026-09&months=12&customerId=" + customer.id)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].environmentId", equalTo(customer.environmentId.toString()))
                .body("items[0].months.month", contains("2026-09", "2026-10", "2026-11"))
                .body("items[0].months.downtimeSeconds", contains(0, 10_800, 0))
                .body("items[0].months.met", contains(true, false, true))
                .body("next", nullValue());
    }

    @Rule("R6.1")
    @Test
    void an_environment_that_does_not_serve_production_has_no_rate() {
        var contract = customer.contract("Recette");
        var other = new EntitledEnvironment(customer.environmentId, "Recette", EnvironmentKind.OTHER, "COMPTA");
        publisher.publish(customer.entitlements(
                2,
                new EntitledContract(
                        contract.contractId(),
                        contract.contractNumber(),
                        true,
                        contract.products(),
                        10,
                        contract.startsOn(),
                        contract.endsOn(),
                        List.of(other))));

        await().untilAsserted(() -> operator()
                .get(path("2026-11"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-production-environment"))
                .body("rule", equalTo("R6.1")));
        operator().get("/availability?customerId=" + customer.id).then().body("items.size()", equalTo(0));
        MonitoredCustomer.known(publisher).user().get(path("2026-11")).then().statusCode(404);
    }

    @Rule("R6.1")
    @Test
    void what_fails_once_its_environment_has_left_force_counts_no_more() {
        var down = ProbeOutcome.DOWN;
        customer.checks("home", Story.at("2026-11-20T19:00"), down, down, down);
        await().until(() -> !listed("/outages?open=true&environmentId=" + customer.environmentId)
                .isEmpty());

        publisher.publish(customer.entitlements(2));
        await().until(() -> listed("/environments?customerId=" + customer.id).isEmpty());
        clock.advance(Duration.ofDays(7));

        availability(operator(), "2026-11").body("downtimeSeconds", equalTo(3_600));
    }

    @Test
    void a_month_to_come_or_none_at_all_is_refused_by_name() {
        for (var wrong : Map.of("2026-12", "month", "1999-12", "month", "november", "month")
                .entrySet()) {
            operator()
                    .get(path(wrong.getKey()))
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo(wrong.getValue()));
        }
    }

    @Rule("R11.2")
    @Test
    void a_customer_sees_the_rate_of_its_own_environments_only() {
        var stranger = MonitoredCustomer.known(publisher);

        stranger.user().get(path("2026-11")).then().statusCode(404);
        stranger.user()
                .get("/availability?customerId=" + customer.id)
                .then()
                .body("items.environmentId", contains(stranger.environmentId.toString()));
    }

    private static List<?> listed(String path) {
        return operator().get(path).then().statusCode(200).extract().path("items");
    }

    private ValidatableResponse availability(RequestSpecification reader, String month) {
        return reader.get(path(month)).then().statusCode(200);
    }

    private ValidatableResponse explanation(String language) {
        return operator()
                .header("Accept-Language", language)
                .get("/environments/" + customer.environmentId + "/availability/explanation?month=2026-11")
                .then()
                .statusCode(200);
    }

    private String path(String month) {
        return "/environments/" + customer.environmentId + "/availability?month=" + month;
    }
}

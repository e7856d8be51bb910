package com.cegidlife.availability.weather;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.incident.IncidentTest;
import com.cegidlife.availability.maintenance.Planner;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class WeatherTest {

    private EventPublisher publisher;
    private MonitoredCustomer customer;

    @BeforeEach
    void a_known_customer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Rule("R6.6")
    @Test
    void a_customer_reads_the_state_of_its_environments_what_goes_on_and_what_comes() {
        var other = MonitoredCustomer.known(publisher);
        var urgent = urgent(customer.id);
        String incident = Planner.post("/incidents", IncidentTest.incident(customer.id))
                .extract()
                .path("id");

        customer.user()
                .get("/weather")
                .then()
                .statusCode(200)
                .body("environments.id", equalTo(List.of(customer.environmentId.toString())))
                .body("environments.state", equalTo(List.of("UNKNOWN")))
                .body("maintenance.id", equalTo(List.of(urgent)))
                .body("maintenance.state", equalTo(List.of("STARTED")))
                .body("incidents.id", equalTo(List.of(incident)))
                .body("incidents[0].updates", hasSize(1));
        other.user()
                .get("/weather?customerId=" + customer.id)
                .then()
                .body("environments.id", equalTo(List.of(other.environmentId.toString())))
                .body("maintenance", hasSize(0))
                .body("incidents", hasSize(0));
        operator().get("/weather?customerId=" + customer.id).then().body("maintenance.id", hasItem(urgent));
        operator().get("/weather").then().statusCode(400).body("violations.pointer", hasItems("customerId"));
        end(urgent);
    }

    @Rule("R6.6")
    @Test
    void everybody_reads_a_summary_that_names_no_customer() {
        var secret = urgent(customer.id);
        String incident = Planner.post(
                        "/incidents",
                        Map.of(
                                "titleFrench", "Lenteurs",
                                "titleEnglish", "Slowness",
                                "product", "COMPTA",
                                "bulletin",
                                        Map.of("stage", "MONITORING", "textFrench", "Ça va.", "textEnglish", "Fine.")))
                .statusCode(201)
                .extract()
                .path("id");

        await().untilAsserted(() -> given().get("/public/weather")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=5"))
                .body("products.product", hasItem("COMPTA"))
                .body("incidents.id", hasItem(incident)));
        given().get("/public/weather")
                .then()
                .body("maintenance.id", not(hasItem(secret)))
                .body(not(containsString("Durand")))
                .body(not(containsString(customer.id.toString())));
        end(secret);
    }

    @Test
    void who_knows_the_public_weather_is_not_told_it_again() {
        await().untilAsserted(() -> given().header(
                        "If-None-Match", given().get("/public/weather").header("ETag"))
                .get("/public/weather")
                .then()
                .statusCode(304)
                .body(emptyString()));
        given().header("If-None-Match", "\"another\"").get("/public/weather").then().statusCode(200);
    }

    @Rule("R6.6")
    @Test
    void who_listens_hears_of_an_outage_and_of_maintenance_within_two_seconds_of_the_fact() {
        try (var listener = listening(Optional.empty())) {
            assertThat(listener.heard()).hasSize(1);
            customer.checks("home", Instant.now(), ProbeOutcome.DOWN, ProbeOutcome.DOWN, ProbeOutcome.DOWN);
            listener.await(
                    weather -> weather.at("/environments/0/state").asText().equals("DOWN"));

            var urgent = urgent(customer.id);
            var told = System.nanoTime();
            listener.await(weather -> weather.at("/maintenance/0/id").asText().equals(urgent));
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(2));

            end(urgent);
            listener.await(weather -> weather.path("maintenance").isEmpty());
        }
    }

    @Test
    void who_comes_back_hears_what_was_missed_and_nothing_when_nothing_was() {
        String last;
        try (var listener = listening(Optional.empty())) {
            last = listener.lastId();
        }
        try (var back = listening(Optional.of(last))) {
            assertThat(back.heard()).isEmpty();
        }
        var urgent = urgent(customer.id);
        try (var back = listening(Optional.of(last))) {
            assertThat(back.heard()).hasSize(1);
            assertThat(back.heard().getFirst().at("/maintenance/0/id").asText()).isEqualTo(urgent);
        }
        try (var confused = listening(Optional.of("no-place-of-ours"))) {
            assertThat(confused.heard()).hasSize(1);
        }
        end(urgent);
    }

    @Rule("R11.2")
    @Test
    void who_listens_hears_nothing_of_another_customer() {
        var other = MonitoredCustomer.known(publisher);
        try (var listener = listening(Optional.empty());
                var everybody = WeatherListener.to("/public/weather/events", Optional.empty(), Optional.empty())) {
            var before = everybody.heard().size();
            var foreign = urgent(other.id);
            var own = urgent(customer.id);
            listener.await(weather -> weather.at("/maintenance/0/id").asText().equals(own));

            assertThat(listener.heard()).allMatch(weather -> !weather.toString().contains(foreign));
            assertThat(everybody.heard().subList(0, before)).isNotEmpty();
            assertThat(everybody.heard())
                    .allMatch(weather -> !weather.toString().contains(own));
            end(foreign);
            end(own);
        }
    }

    private WeatherListener listening(Optional<String> lastId) {
        var token = Tokens.of(UUID.randomUUID())
                .customer(customer.id)
                .roles("customer-user")
                .token();
        return WeatherListener.to("/weather/events", Optional.of(token), lastId);
    }

    private static String urgent(UUID customerId) {
        var body = new HashMap<>(Planner.urgent(customerId, Instant.now().plusSeconds(3600)));
        return Planner.post("/urgent-maintenances", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void end(String maintenance) {
        Planner.order(maintenance, "end", Map.of()).statusCode(200);
    }
}

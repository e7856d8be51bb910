package com.cegidlife.ticket.review;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.events.EventJson;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class ServiceReviewTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R13.5")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tells_what_the_published_facts_tell(long seed) throws Exception {
        var user = staged.covered();
        var desk = new Desk(staged, clock, user, seed);
        desk.busy(paris("2026-10-29T09:00"), 120);
        var period = new Period(LocalDate.parse("2026-10-30"), LocalDate.parse("2026-11-20"));

        Awaitility.await().untilAsserted(() -> {
            var told = desk.reviewFromFacts(period).figures();
            assertThat(figures(user, period)).isEqualTo(told);
        });
        assertThat(figures(user, period))
                .as("a review that is worth comparing")
                .containsKeys("commitments/TAKE_IN_CHARGE/metPercent", "timeToResolution/percentile90");
    }

    private static SortedMap<String, String> figures(Person user, Period period) throws Exception {
        return Figures.of(EventJson.mapper()
                .readTree(user.asks()
                        .queryParam("from", period.from().toString())
                        .queryParam("to", period.to().toString())
                        .get("/service-review")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()));
    }

    @Rule("R13.5")
    @Test
    void counts_business_time_from_the_registration_to_the_first_take_in_charge_and_to_the_resolution() {
        clock.set(paris("2026-11-20T16:30"));
        var user = staged.covered();
        var ticket = new AtDesk(staged.registered(user).number());
        clock.set(paris("2026-11-23T10:00"));
        ticket.done(agent, "take-in-charge", Map.of());
        clock.set(paris("2026-11-23T12:00"));
        ticket.done(agent, "resolve", Map.of("resolution", "ANSWER", "text", "Voici."));
        ticket.done(user, "reopen", Map.of("reason", "De retour."));
        clock.set(paris("2026-11-23T16:00"));
        ticket.done(agent, "take-in-charge", Map.of());
        clock.set(paris("2026-11-24T09:00:00.000001"));
        ticket.done(agent, "resolve", Map.of("resolution", "ANSWER", "text", "Voici."));

        user.asks()
                .get("/service-review")
                .then()
                .statusCode(200)
                .body("from", equalTo("2025-11-25"))
                .body("to", equalTo("2026-11-24"))
                .body("timeToTakeInCharge.tickets", equalTo(1))
                .body("timeToTakeInCharge.median", equalTo("PT1H30M"))
                .body("timeToResolution.average", equalTo("PT8H30M0.000001S"))
                .body("reopened", equalTo(1))
                .body("months", hasSize(13))
                .body("commitments.kind", contains("TAKE_IN_CHARGE", "CORRECTIVE_ACTION_PLAN", "FIX_OR_WORKAROUND"))
                .body("commitments[0].attainment.met", equalTo(2));
    }

    @Rule("R11.2")
    @ParameterizedTest
    @ValueSource(strings = {"/service-review", "/service-review.csv"})
    void shows_nothing_of_another_customer(String address) {
        var user = staged.covered();
        staged.registered(user);
        var customer = user.customer().orElseThrow().toString();
        var stranger = staged.covered();

        stranger.asks().queryParam("customerId", customer).get(address).then().statusCode(404);
        stranger.asks().get("/service-review").then().statusCode(200).body("tickets", equalTo(0));
        agent.asks()
                .queryParam("customerId", customer)
                .get("/service-review")
                .then()
                .statusCode(200)
                .body("tickets", equalTo(1))
                .body("byRequester.value", contains(user.id().toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-25&to=2026-11-24, to",
        "from=2010-01-01&to=2026-11-24, from",
        "from=hier, from",
        "to=+999999999-01-01, to",
    })
    void names_the_bound_that_is_wrong(String query, String bound) {
        staged.covered()
                .asks()
                .get("/service-review?" + query)
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems(bound));
    }

    @Test
    void wants_to_know_from_the_staff_which_customer() {
        agent.asks().get("/service-review").then().statusCode(400).body("violations.pointer", contains("customerId"));
    }
}

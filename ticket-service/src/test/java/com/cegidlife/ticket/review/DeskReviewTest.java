package com.cegidlife.ticket.review;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class DeskReviewTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person manager = Person.staff(Role.SUPPORT_MANAGER);
    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** In a month of which no other test has tickets. */
    @Test
    void tells_how_each_team_has_kept_what_was_promised_about_a_month() {
        clock.set(paris("2019-03-04T09:00"));
        var user = staged.covered();
        var inTime = new AtDesk(staged.registered(user).number());
        var late = new AtDesk(staged.registered(user).number());
        var withdrawn = new AtDesk(staged.registered(user).number());
        staged.customerService(user);
        inTime.done(agent, "take-in-charge", Map.of());
        withdrawn.done(user, "close", Map.of("reason", "Trouvé."));
        clock.set(paris("2019-03-04T15:00:01"));
        late.done(agent, "take-in-charge", Map.of());

        var first = "attainment.find { it.team == '%s' && it.month == '2019-03' }.attainment.";
        review("?from=2019-03-01&to=2019-04-30")
                .body(first.formatted("SUPPORT") + "promised", equalTo(3))
                .body(first.formatted("SUPPORT") + "met", equalTo(1))
                .body(first.formatted("SUPPORT") + "breached", equalTo(1))
                .body(first.formatted("SUPPORT") + "cancelled", equalTo(1))
                .body(first.formatted("SUPPORT") + "metPercent", equalTo(50.0f))
                .body(first.formatted("CUSTOMER_SERVICE") + "promised", equalTo(0))
                .body("attainment.month.size()", equalTo(4));
    }

    @Test
    void tells_what_each_team_and_each_agent_has_to_do_and_for_how_long() {
        clock.set(paris("2026-11-23T09:00"));
        var user = staged.covered();
        var supportBefore = backlog("SUPPORT");
        var customerServiceBefore = backlog("CUSTOMER_SERVICE");
        var old = new AtDesk(staged.registered(user).number());
        staged.customerService(user);
        old.done(agent, "take-in-charge", Map.of());
        old.done(agent, "wait", Map.of("text", "Le journal ?"));
        clock.set(paris("2026-11-25T09:00"));
        var young = new AtDesk(staged.registered(user).number());
        young.done(manager, "assign", Map.of("agentId", agent.id()));
        clock.set(paris("2026-11-25T10:00"));

        var load = "load.find { it.agentId == '%s' }.open.".formatted(agent.id());
        review("")
                .body(load + "tickets", equalTo(2))
                .body(load + "byState", equalTo(Map.of("REGISTERED", 1, "WAITING_FOR_CUSTOMER", 1)))
                .body(load + "byAge", equalTo(Map.of("UP_TO_THREE_DAYS", 1, "UP_TO_ONE_DAY", 1)));
        assertThat(backlog("SUPPORT") - supportBefore).isEqualTo(2);
        assertThat(backlog("CUSTOMER_SERVICE") - customerServiceBefore).isEqualTo(1);
    }

    private int backlog(String team) {
        return review("").extract().path("backlog.find { it.team == '%s' }.open.tickets".formatted(team));
    }

    private ValidatableResponse review(String query) {
        return manager.asks().get("/desk-review" + query).then().statusCode(200);
    }
}

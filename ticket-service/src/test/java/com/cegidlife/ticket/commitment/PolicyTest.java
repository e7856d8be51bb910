package com.cegidlife.ticket.commitment;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PolicyTest {

    private static final Map<String, Object> STRICTER = Map.of(
            "effectiveFrom", "2090-01-02T00:00:00+01:00",
            "critical", "PT2H",
            "high", "PT3H",
            "moderate", "PT4H",
            "correctiveActionPlan", "PT6H",
            "fixOrWorkaroundDays", 3,
            "warnAtPercent", List.of(80),
            "reason", "Engagements renforcés");

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final Person manager = Person.staff(Role.SUPPORT_MANAGER);

    @AfterEach
    void forgetPolicy() throws SQLException {
        clock.reset();
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var delete = connection.createStatement()) {
            delete.execute("delete from commitment_pauses where commitment_id in"
                    + " (select id from commitments where policy_version > 1)");
            delete.execute("delete from commitments where policy_version > 1");
            delete.execute("delete from ticket_history where ticket_id in"
                    + " (select id from tickets where policy_version > 1)");
            delete.execute("delete from tickets where policy_version > 1");
            delete.execute("delete from commitment_policies where version > 1");
        }
    }

    @Rule("R14.6")
    @Test
    void of_another_version_holds_for_the_tickets_registered_from_then_on_and_for_no_earlier_one() {
        clock.set(paris("2090-01-01T09:00"));
        publish(STRICTER).statusCode(201).body("version", equalTo(2));
        var user = staged.covered();
        var earlier = new AtDesk(staged.registered(user).number());
        clock.set(paris("2090-01-03T09:00"));
        var later = new AtDesk(staged.registered(user).number());

        earlier.seen(manager, "commitments")
                .body("items[0].allowed", equalTo("PT6H"))
                .body("items[0].policyVersion", equalTo(1));
        later.seen(manager, "commitments")
                .body("items[0].allowed", equalTo("PT3H"))
                .body("items[0].policyVersion", equalTo(2));
        later.done(manager, "priority", Map.of("priority", "CRITICAL", "reason", "Tout est bloqué."));
        later.seen(manager, "commitments").body("items.allowed", contains("PT3H", "PT2H"));
    }

    @Test
    void is_announced_at_least_ten_minutes_ahead_and_makes_sense() {
        var wrong = new HashMap<>(STRICTER);
        wrong.put("warnAtPercent", List.of(90, 50, 100));
        wrong.put("critical", "PT-2H");
        publish(wrong)
                .statusCode(400)
                .body("violations.pointer", contains("/critical", "/warnAtPercent/1", "/warnAtPercent/2"));

        var late = new HashMap<>(STRICTER);
        late.put("effectiveFrom", "2020-01-01T00:00:00Z");
        publish(late).statusCode(400).body("violations.pointer", hasItem("/effectiveFrom"));
    }

    private ValidatableResponse publish(Map<String, Object> policy) {
        return manager.asks().body(policy).post("/commitment-policies").then();
    }
}

package com.cegidlife.ticket.assignment;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.paris;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.TicketRows;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
@TestProfile(AutomaticAssignmentTest.Chosen.class)
class AutomaticAssignmentTest extends AssignmentScene {

    /** The publisher chose to have new tickets assigned by themselves. */
    public static class Chosen implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cegidlife.assignment.automatic", "true");
        }
    }

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);

    @AfterEach
    void noTicketWaitsForATimer() {
        TicketRows.update("delete from timers where kind = ?", AssignByItself.TIMER);
    }

    @Test
    void a_new_ticket_goes_to_the_best_agent_at_work() {
        Roster.knowing("paie");
        var expert = Roster.knowing(PRODUCT);
        var ticket = new AtDesk(staged.registered(user).number());

        comesTo(ticket, expert);
    }

    @Test
    void a_ticket_of_the_night_goes_to_an_agent_when_the_team_opens() {
        clock.set(paris("2026-11-20T18:00"));
        var expert = Roster.knowing(PRODUCT);
        var registered = staged.registered(user);
        var ticket = new AtDesk(registered.number());
        await().untilAsserted(() -> Assertions.assertThat(TicketRows.text(
                        "select max(due_at at time zone 'Europe/Paris')::text from timers where kind = ? and subject = ?",
                        AssignByItself.TIMER,
                        registered.id()))
                .startsWith("2026-11-23 09:00"));
        ticket.seen(agent).body("assignedTo", nullValue());

        clock.set(paris("2026-11-23T09:00"));
        comesTo(ticket, expert);
    }

    @Test
    void a_ticket_that_somebody_has_taken_meanwhile_stays_with_that_agent() {
        clock.set(paris("2026-11-20T18:00"));
        Roster.knowing(PRODUCT);
        var registered = staged.registered(user);
        var ticket = new AtDesk(registered.number());
        ticket.done(agent, "take-in-charge", Map.of());

        clock.set(paris("2026-11-23T09:00"));
        await().until(() -> TicketRows.count(
                        "select count(*) from timers where subject = ? and kind = ?",
                        registered.id(),
                        AssignByItself.TIMER)
                == 0);
        ticket.seen(agent).body("assignedTo", equalTo(agent.id().toString()));
    }

    private void comesTo(AtDesk ticket, Person expert) {
        await().untilAsserted(() ->
                ticket.seen(agent).body("assignedTo", equalTo(expert.id().toString())));
    }
}
